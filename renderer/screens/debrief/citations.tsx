import type { Citation } from '../../../simulation/debrief/debrief.ts';

export interface CitationsProps {
  cites: readonly Citation[];
  /** Shows them only when asked. */
  isFolded?: boolean;
}

/** The steps a remark rests on: what they ask for, and which article they come from. */
export function Citations({ cites, isFolded = false }: CitationsProps) {
  if (cites.length === 0) return null;
  const list = (
    <ul className="citations" aria-label="Where this comes from">
      {cites.map(({ step, says, articleTitle }) => (
        <li key={step}>
          <span className="citation-step">{step}</span> {says} <cite>{articleTitle}</cite>
        </li>
      ))}
    </ul>
  );
  if (!isFolded) return list;
  return (
    <details className="citations-folded">
      <summary>The {cites.length} steps behind this</summary>
      {list}
    </details>
  );
}
