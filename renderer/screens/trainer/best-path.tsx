import type { TrainerView } from '../../../electron/host/views.ts';

/** The best that can be played, step by step. */
export function BestPath({ copy: { bestPath, best, card } }: { copy: TrainerView }) {
  return (
    <section className="trainer-part" aria-labelledby="best-title">
      <h2 id="best-title">The best path</h2>
      <p>
        {best.raw} points, ending in “{best.ending}”.
        {!best.complete && ' The scenario is too large to be searched whole; there may be a better one.'}
      </p>
      <details open className="best">
        <summary>{bestPath.length} steps</summary>
        <ol>
          {bestPath.map(({ scene, sceneTitle, says, words, points }, index) => (
            <li key={index}>
              <p className="best-scene">
                <a href={`#scene-${scene}`}>{sceneTitle}</a>
                <span className="best-points">
                  +{points}
                  <span className="visually-hidden"> points</span>
                </span>
              </p>
              {says && (
                <p className="best-says">
                  {card.customer.name}: {says}
                </p>
              )}
              {words.map((line) => (
                <p key={line} className="best-words">
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
