import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HostProblem } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { desk } from '../../stores/desk-store.ts';
import { toProblem } from '../../stores/to-problem.ts';
import { idFrom, isId } from './id-from.ts';

export interface CopyDialogProps {
  from: { key: string; title: string };
  isOpen: boolean;
  onClose: () => void;
}

/** Makes a copy of a scenario, with its playthroughs, in the person's own folder. */
export function CopyDialog({ from, isOpen, onClose }: CopyDialogProps) {
  const [, navigate] = useLocation();
  const [title, setTitle] = useState(`${from.title}, again`);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const id = idFrom(title);
  const copy = async () => {
    try {
      const { key } = await desk.copy(from.key, { id, title });
      onClose();
      navigate(`/write/${encodeURIComponent(key)}`);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    }
  };
  return (
    <Dialog
      title="Make a copy of your own"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" disabled={!isId(id) || title.trim() === ''} onClick={() => void copy()}>
            Make the copy
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <p>The scenario and the playthroughs beside it are copied into your folder. The first stays as it is.</p>
      <Field
        label="Its title"
        value={title}
        onChange={setTitle}
        maxLength={200}
        hint={id === '' ? 'A few words' : `The file will be ${id}.yaml`}
        autoFocus
      />
      {problem && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
