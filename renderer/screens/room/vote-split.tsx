import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { TallyMarks } from './tally-marks.tsx';
import { leadersOf, letterOf } from './vote-draft.ts';

export interface VoteSplitProps {
  items: readonly { id: string; words: string }[];
  tally: Record<string, number>;
  majority: string | null;
  onPlay: (id: string) => void;
  onRecount: () => void;
}

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How the room split, with the majority's reply proposed and the minority asked to speak for theirs. */
export function VoteSplit({ items, tally, majority, onPlay, onRecount }: VoteSplitProps) {
  const letter = (id: string) => letterOf(items.findIndex((item) => item.id === id));
  const leaders = leadersOf(tally);
  const isTie = leaders.length > 1;
  const minority =
    majority === null
      ? []
      : items.filter(({ id }) => id !== majority && (tally[id] ?? 0) > 0).map(({ id }) => letter(id));
  const title =
    majority !== null
      ? `The room goes with ${letter(majority)}.`
      : isTie
        ? `${list(leaders.map(letter))} are level. You choose.`
        : 'No hands. You choose.';

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')) return;
      const item = items[event.key.toUpperCase().charCodeAt(0) - 65];
      if (item) onPlay(item.id);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [items, onPlay]);

  return (
    <section className="votes" aria-labelledby="split-title">
      <h2 id="split-title" className="room-verdict" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <ol className="votes-list">
        {items.map(({ id, words }) => (
          <li key={id} className={id === majority ? 'vote vote-split vote-selected' : 'vote vote-split'}>
            <button type="button" className="vote-words" aria-keyshortcuts={letter(id)} onClick={() => onPlay(id)}>
              <span className="vote-letter">{letter(id)}</span> <span>{words}</span>
            </button>
            <p className="vote-hands">
              <TallyMarks hands={tally[id] ?? 0} />
              <span className="vote-number">{tally[id] ?? 0}</span>
              <span className="visually-hidden"> hands</span>
            </p>
          </li>
        ))}
      </ol>
      {minority.length > 0 && (
        <p className="room-defend">{list(minority)}, defend your reply: what did you hope it would do?</p>
      )}
      <div className="room-actions">
        {majority !== null && (
          <Button kind="primary" onClick={() => onPlay(majority)}>
            Play {letter(majority)}
          </Button>
        )}
        <Button onClick={onRecount}>Count again</Button>
      </div>
    </section>
  );
}
