import type { FeedbackView } from '../../../electron/host/views.ts';

/** More than these are asked for before they are shown. */
const readAtOnce = 2;

/** The steps of the articles that the coach's remark rests on, each leading to the principle it is about. */
export function CitedSteps({ feedback }: { feedback: FeedbackView }) {
  const { cites, faults, unearned, shown } = feedback;
  const about = [...faults, ...unearned, ...shown][0];
  if (cites.length === 0) return null;
  const list = (
    <ul className="cited" aria-label="Where this comes from">
      {cites.map(({ step, says, articleTitle }) => (
        <li key={step}>
          <a className="cited-step" href={about ? `/principles/${about.id}` : '/principles'}>
            {step}
          </a>{' '}
          {says} <cite className="cited-article">{articleTitle}</cite>
        </li>
      ))}
    </ul>
  );
  if (cites.length <= readAtOnce) return list;
  return (
    <details className="cited-all">
      <summary>The {cites.length} steps behind this</summary>
      {list}
    </details>
  );
}
