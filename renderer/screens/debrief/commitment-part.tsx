import { useState } from 'react';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { useDebrief } from '../../stores/debrief-store.ts';
import { sayDate } from '../say-date.ts';

/** One thing the trainee will do, with a date. */
export function CommitmentPart({ commitment }: { commitment: Debrief['commitment'] }) {
  const { commit, isAsking } = useDebrief();
  const [isChanging, setChanging] = useState(commitment === null);
  const [what, setWhat] = useState(commitment?.what ?? '');
  const [by, setBy] = useState(commitment?.by ?? '');
  const isReady = what.trim() !== '' && by !== '';
  return (
    <section className="part commitment" id="commitment" aria-labelledby="commitment-title">
      <h2 id="commitment-title">One thing you will do</h2>
      {commitment && !isChanging ? (
        <>
          <p className="commitment-words">
            {commitment.what}
            <span className="commitment-by">by {sayDate(commitment.by)}</span>
          </p>
          <Button onClick={() => setChanging(true)}>Change it</Button>
        </>
      ) : (
        <form
          className="reflection-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) void commit({ what: what.trim(), by }).then((isKept) => setChanging(!isKept));
          }}
        >
          <Field
            label="With a real customer, I will"
            hint="Small enough to do this week: a first sentence, a question, a call."
            value={what}
            onChange={setWhat}
            lines={2}
            maxLength={1000}
          />
          <Field label="By" type="date" value={by} onChange={setBy} />
          <div className="part-actions">
            <Button kind="primary" type="submit" disabled={!isReady || isAsking}>
              Keep it
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
