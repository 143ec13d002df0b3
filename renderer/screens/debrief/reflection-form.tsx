import { useState } from 'react';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Speech } from '../../components/speech.tsx';
import { useDebrief } from '../../stores/debrief-store.ts';

/** First of all: what the trainee thinks. Everything else waits until it is answered or passed over. */
export function ReflectionForm({ debrief: { transcript, customer } }: { debrief: Debrief }) {
  const { reflect, skip, isAsking } = useDebrief();
  const [wentWell, setWentWell] = useState('');
  const [wouldChange, setWouldChange] = useState('');
  const isReady = wentWell.trim() !== '' && wouldChange.trim() !== '';
  return (
    <section className="reflection" aria-labelledby="reflection-title">
      <h2 id="reflection-title">First, what do you think?</h2>
      <p>Two short answers, before you read anybody else’s. They stay with this run.</p>
      <form
        className="reflection-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void reflect({ wentWell: wentWell.trim(), wouldChange: wouldChange.trim() });
        }}
      >
        <Field label="One thing that went well" value={wentWell} onChange={setWentWell} lines={2} maxLength={1000} />
        <Field
          label="One thing you would change"
          value={wouldChange}
          onChange={setWouldChange}
          lines={2}
          maxLength={1000}
        />
        <div className="part-actions">
          <Button kind="primary" type="submit" disabled={!isReady || isAsking}>
            Keep these and read on
          </Button>
          <Button onClick={skip}>Skip</Button>
        </div>
      </form>
      {transcript.length > 0 && (
        <details className="reread">
          <summary>Read the talk again first</summary>
          <ol>
            {transcript.map(({ turn, tell, says, answer, isSpoken }) => (
              <li key={turn}>
                {says ? (
                  <Speech speaker={customer.name} line={says} size="aside" />
                ) : (
                  tell && <p className="turn-tell">{tell}</p>
                )}
                <p className="reread-answer">
                  <span className="answer-label">{isSpoken ? 'You said' : 'You did'}</span>
                  {answer}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
