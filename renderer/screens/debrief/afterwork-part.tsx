import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';

const signs = { kept: 'shown', open: 'unearned', broken: 'fault' } as const;

/** What became of the promises, and of the work after the talk. */
export function AfterworkPart({ afterwork: { promises, remarks } }: { afterwork: Debrief['afterwork'] }) {
  if (promises.length === 0 && remarks.length === 0) return null;
  return (
    <section className="part" id="afterwork" aria-labelledby="afterwork-title">
      <h2 id="afterwork-title">The work afterwards</h2>
      {promises.length > 0 && (
        <ul className="promises">
          {promises.map(({ line, state, remark }) => (
            <li key={line}>
              <FindingSign kind={signs[state]} />
              <p>
                <strong className={`promise-${state}`}>{state}</strong> {remark}
              </p>
            </li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}
