import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Mode } from '../../../simulation/session/event.ts';

const modes: { id: Mode; name: string; says: string }[] = [
  {
    id: 'coach',
    name: 'With the coach',
    says: 'After each reply you see what it did, and you can go back and try another.',
  },
  {
    id: 'exam',
    name: 'As an exam',
    says: 'One attempt, start to finish, and it counts. The coach waits until the debrief.',
  },
  { id: 'room', name: 'With a room', says: 'For a projector: the room votes on each reply and talks about it.' },
];

export interface ModeChoiceProps {
  value: Mode;
  onChange: (mode: Mode) => void;
}

export function ModeChoice({ value, onChange }: ModeChoiceProps) {
  return (
    <RadioGroup
      className="modes"
      value={value}
      onChange={(id) => {
        const chosen = modes.find((mode) => mode.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className="modes-label">How do you want to play it?</Label>
      <div className="modes-cards">
        {modes.map(({ id, name, says }) => (
          <Radio key={id} value={id} className="mode">
            <span className="mode-mark" aria-hidden="true" />
            <span>
              <strong>{name}</strong>
              <span className="mode-says">{says}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
