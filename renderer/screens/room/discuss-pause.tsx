import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { usePlay } from '../../stores/play-store.ts';

export interface DiscussPauseProps {
  questions: readonly string[];
  onDone: () => void;
}

const openQuestion = 'What would you have said?';

/** The play stands still: one question of the scenario, and a note of what the room said. */
export function DiscussPause({ questions, onDone }: DiscussPauseProps) {
  const { discuss } = usePlay();
  const [place, setPlace] = useState(0);
  const [note, setNote] = useState('');
  const all = questions.length > 0 ? questions : [openQuestion];
  const question = all[place] ?? openQuestion;
  const keep = async () => {
    await discuss(question, note);
    if (usePlay.getState().problem) return;
    setNote('');
    onDone();
  };
  return (
    <section className="discuss" aria-labelledby="discuss-title">
      <p className="room-ask">
        Pause. Question {place + 1} of {all.length}
      </p>
      <h2 id="discuss-title" tabIndex={-1} className="discuss-question">
        {question}
      </h2>
      {all.length > 1 && (
        <div className="room-actions">
          <Button onClick={() => setPlace((place + 1) % all.length)}>Another question</Button>
        </div>
      )}
      <Field label="What the room said" value={note} onChange={setNote} lines={2} maxLength={2000} />
      <div className="room-actions">
        <Button kind="primary" onClick={() => void keep()}>
          Keep it and go on
        </Button>
      </div>
    </section>
  );
}
