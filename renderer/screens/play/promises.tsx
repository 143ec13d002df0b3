import type { PlayView } from '../../../electron/host/views.ts';

const stateWords: Record<PlayView['promises'][number]['state'], string> = {
  open: 'still open',
  kept: 'kept',
  broken: 'broken',
};

/** What was promised, by when, and how it stands. */
export function Promises({ promises }: { promises: PlayView['promises'] }) {
  if (promises.length === 0) return null;
  return (
    <section className="promises" aria-labelledby="promises-title">
      <p id="promises-title" className="promises-title">
        You promised
      </p>
      <ul>
        {promises.map(({ id, line, by, state }) => (
          <li key={id} className={`promise promise-${state}`}>
            <span className="promise-line">{line}</span>
            <span className="promise-due">
              by {by}, {stateWords[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
