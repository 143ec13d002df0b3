import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HostProblem } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { desk } from '../../stores/desk-store.ts';
import { toProblem } from '../../stores/to-problem.ts';
import { idFrom, isId } from './id-from.ts';

const pronouns = [
  { id: 'she', label: 'she' },
  { id: 'he', label: 'he' },
  { id: 'they', label: 'they' },
] as const;

/** Begins a scenario from the template: whole from the first minute, to be rewritten scene by scene. */
export function NewDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const [customer, setCustomer] = useState('');
  const [pronoun, setPronoun] = useState<(typeof pronouns)[number]['id']>('she');
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const id = idFrom(title);
  const isReady = isId(id) && customer.trim() !== '';
  const create = async () => {
    try {
      const { key } = await desk.create({ id, title: title.trim(), customer: customer.trim(), pronoun });
      onClose();
      navigate(`/write/${encodeURIComponent(key)}`);
    } catch (thrown) {
      setProblem(toProblem(thrown));
    }
  };
  return (
    <Dialog
      title="A new scenario"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" disabled={!isReady} onClick={() => void create()}>
            Begin it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <p>You get a small scenario that works, about a tandem with one wheel. Make it yours, one scene at a time.</p>
      <div className="new-fields">
        <Field
          label="Its title, as somebody would tell it"
          placeholder="The cake that came at nine"
          value={title}
          onChange={setTitle}
          maxLength={200}
          hint={id === '' ? 'The file is named after it.' : `The file will be ${id}.yaml`}
          autoFocus
        />
        <Field label="The customer’s full name" value={customer} onChange={setCustomer} maxLength={80} />
        <Segmented label="Spoken of as" showLabel options={pronouns} value={pronoun} onChange={setPronoun} />
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}
