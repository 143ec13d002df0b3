import type { DeskCard } from '../../../electron/host/desk/desk-views.ts';
import { count } from '../scenario-words.ts';
import { sayCounts } from './count-problems.ts';
import { ProblemSign } from './problem-sign.tsx';

/** One scenario file of the list. */
export function FileRow({ card: { key, title, about, kind, counts, first } }: { card: DeskCard }) {
  const isBroken = kind === 'broken';
  const words = counts && sayCounts(counts);
  return (
    <li className={`file${isBroken ? ' file-broken' : ''}`}>
      <p className="file-title">
        <a href={`/write/${encodeURIComponent(key)}`}>{isBroken ? `${title}.yaml` : title}</a>
      </p>
      {about && (
        <p className="file-about">
          {about.trade}, with {about.customer}
          {kind === 'drill' && ', a drill'}
        </p>
      )}
      {isBroken && first && (
        <p className="file-about">
          Line {first.line}: {first.message}
        </p>
      )}
      {counts && (
        <p className="file-counts">
          <ProblemSign kind={isBroken || counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'accepted'} />
          {isBroken ? `cannot be played: ${count(counts.error, 'problem', 'problems')}` : (words ?? 'nothing to mend')}
        </p>
      )}
    </li>
  );
}
