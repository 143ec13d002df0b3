import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { Marked } from './marks-open.ts';

export interface MissingChoiceProps {
  turn: number;
  marks: { principles: Marked[]; faults: Marked[] };
  onAsk: (mark: Marked) => void;
}

/** Names what Amends did not find in a reply. */
export function MissingChoice({ turn, marks, onAsk }: MissingChoiceProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const mark = [...marks.principles, ...marks.faults].find((each) => each.id === chosen);
  const options = (each: Marked) => (
    <option key={each.id} value={each.id}>
      {each.name}
    </option>
  );
  return (
    <p className="missing-choice">
      <label htmlFor={id}>
        Not found<span className="visually-hidden"> in turn {turn}</span>
      </label>
      <select id={id} value={mark ? chosen : ''} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">Choose…</option>
        <optgroup label="Principles">{marks.principles.map(options)}</optgroup>
        <optgroup label="Faults">{marks.faults.map(options)}</optgroup>
      </select>
      <Button disabled={!mark} onClick={() => mark && onAsk(mark)}>
        This is missing
      </Button>
    </p>
  );
}
