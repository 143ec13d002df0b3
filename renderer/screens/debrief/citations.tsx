import type { Citation } from '../../../simulation/debrief/debrief.ts';

/** The steps a remark rests on: what they ask for, and which article they come from. */
export function Citations({ cites }: { cites: readonly Citation[] }) {
  if (cites.length === 0) return null;
  return (
    <ul className="citations" aria-label="Where this comes from">
      {cites.map(({ step, says, articleTitle }) => (
        <li key={step}>
          <span className="citation-step">{step}</span> {says} <cite>{articleTitle}</cite>
        </li>
      ))}
    </ul>
  );
}
