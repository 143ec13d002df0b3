import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import type { Marked } from './marks-open.ts';

export interface MarkDialogProps {
  asked: Marked | null;
  onClose: () => void;
  onKeep: (reason: string) => void;
}

/** Asks a trainer why a judgement is wrong; the reason may be left out. */
export function MarkDialog({ asked, onClose, onKeep }: MarkDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={asked?.verdict === 'present' ? `“${asked.name}” is there` : `“${asked?.name ?? ''}” is not there`}
      isOpen={asked !== null}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => onKeep(reason.trim())}>
            Keep this mark
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p>Your mark stands beside what Amends found, and both stay visible. The score does not change.</p>
      <Field label="Why? (if you like)" value={reason} onChange={setReason} lines={2} maxLength={500} autoFocus />
    </Dialog>
  );
}
