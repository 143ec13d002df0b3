import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { letterOf, setHands, startDraft, typeKey } from './vote-draft.ts';

export interface VoteCountProps {
  items: readonly { id: string; words: string }[];
  tally: Record<string, number> | null;
  isSaid: boolean;
  onKeep: (tally: Record<string, number>) => Promise<void>;
}

/** The replies with a counter each: press a letter and type the hands, or use the buttons; Enter keeps the votes. */
export function VoteCount({ items, tally, isSaid, onKeep }: VoteCountProps) {
  const ids = items.map(({ id }) => id);
  const [draft, setDraft] = useState(() => startDraft(ids, tally));
  const hands = Object.values(draft.tally).reduce((sum, count) => sum + count, 0);

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest('input, textarea, select, [role="dialog"]')) return;
    if (event.key === 'Enter') {
      if (event.repeat || at?.closest('button, a, summary')) return;
      event.preventDefault();
      void onKeep(draft.tally);
      return;
    }
    const next = typeKey(draft, event.key, ids);
    if (!next) return;
    event.preventDefault();
    setDraft(next);
  }

  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section className="votes" aria-labelledby="votes-title">
      <h2 id="votes-title" className="room-ask">
        {isSaid ? 'What do we say? Hands up.' : 'What do we do? Hands up.'}
      </h2>
      <ol className="votes-list">
        {items.map(({ id, words }, index) => (
          <li key={id} className={id === draft.selected ? 'vote vote-selected' : 'vote'}>
            <button
              type="button"
              className="vote-words"
              aria-pressed={id === draft.selected}
              onClick={() => setDraft({ ...draft, selected: id, isTyping: false })}
            >
              <span className="vote-letter">{letterOf(index)}</span> <span>{words}</span>
            </button>
            <div className="vote-counter" role="group" aria-label={`Hands for ${letterOf(index)}`}>
              <button
                type="button"
                aria-label={`One hand less for ${letterOf(index)}`}
                onClick={() => setDraft(setHands(draft, id, (draft.tally[id] ?? 0) - 1))}
              >
                −
              </button>
              <output>{draft.tally[id] ?? 0}</output>
              <button
                type="button"
                aria-label={`One hand more for ${letterOf(index)}`}
                onClick={() => setDraft(setHands(draft, id, (draft.tally[id] ?? 0) + 1))}
              >
                +
              </button>
            </div>
          </li>
        ))}
      </ol>
      <div className="room-actions">
        <Button kind="primary" onClick={() => void onKeep(draft.tally)}>
          {hands === 0 ? 'Go on without a vote' : `Keep ${hands} ${hands === 1 ? 'vote' : 'votes'}`}
        </Button>
      </div>
    </section>
  );
}
