import type { DrillResult, Verdict } from './drill-result.ts';
import { verdictWords } from './verdict-words.ts';

export interface DrillDotsProps {
  at: number;
  results: readonly (DrillResult | null)[];
}

const markOf = (verdict: Verdict) => (verdict === 'shown' ? 'drill-dot-shown' : 'drill-dot-missed');

/** Where in the set we are: a filled dot where a drill was shown, an open one where it was missed. */
export function DrillDots({ at, results }: DrillDotsProps) {
  return (
    <>
      <p className="drill-count">
        {at + 1} of {results.length}
      </p>
      <ol className="drill-dots" aria-label="Where you are">
        {results.map((result, index) => (
          <li
            key={index}
            className={result ? `drill-dot ${markOf(result.verdict)}` : 'drill-dot'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className="visually-hidden">
              Drill {index + 1}
              {result && `: ${verdictWords[result.verdict].toLowerCase()}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
