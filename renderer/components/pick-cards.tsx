import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Choice } from './choice.ts';
import './pick-cards.css';

export interface PickCardsProps {
  label: string;
  /** At most six cards. */
  cards: readonly Choice[];
  selected: readonly string[];
  onChange: (ids: string[]) => void;
  atMost?: number;
  disabled?: boolean;
}

/** Index cards on the desk, of which some are taken. */
export function PickCards({
  label,
  cards,
  selected,
  onChange,
  atMost = cards.length,
  disabled = false,
}: PickCardsProps) {
  const full = selected.length >= atMost;
  return (
    <CheckboxGroup className="cards" value={[...selected]} onChange={onChange} isDisabled={disabled}>
      <Label className="cards-label">{label}</Label>
      <p className="cards-count" role="status">
        {selected.length === 0 ? `Take up to ${atMost}.` : `${selected.length} of at most ${atMost} taken.`}
      </p>
      <div className="cards-table">
        {cards.map((card) => {
          const taken = selected.includes(card.id);
          return (
            <Checkbox key={card.id} className="card" value={card.id} isDisabled={disabled || (full && !taken)}>
              <span className="card-words">
                {card.label}
                {card.note && <span className="card-note">{card.note}</span>}
              </span>
              <svg className="card-mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
                <circle cx="14" cy="14" r="11" />
                {taken && <path d="M8 14.5 12.5 19 21 8" />}
              </svg>
            </Checkbox>
          );
        })}
      </div>
    </CheckboxGroup>
  );
}
