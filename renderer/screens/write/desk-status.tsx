import type { DeskView, ProblemCounts } from '../../../electron/host/desk/desk-views.ts';
import { count } from '../scenario-words.ts';
import { countProblems } from './count-problems.ts';
import { ProblemSign } from './problem-sign.tsx';

/** One line: whether the scenario is proved, and what it comes to. */
export function DeskStatus({ view: { check, problems, source } }: { view: DeskView }) {
  const counts = countProblems(problems);
  const states = (number: number) => `${number.toLocaleString('en')} ${number === 1 ? 'state' : 'states'}`;
  return (
    <div className="desk-status">
      <p role="status">
        {check.state === 'running' && (
          <>
            Playing every path there is: {check.states === 0 ? 'it has just begun' : `${states(check.states)} so far`}.
          </>
        )}
        {check.state === 'failed' && (
          <strong>The checker made a mistake over this text. That is ours: please report it.</strong>
        )}
        {check.state === 'done' && <strong>{verdict(counts, check.partial)}</strong>}
      </p>
      {check.state === 'done' && (
        <ul className="desk-facts">
          {counts.error > 0 && (
            <li>
              <ProblemSign kind="error" /> {count(counts.error, 'error', 'errors')}
            </li>
          )}
          {counts.warning > 0 && (
            <li>
              <ProblemSign kind="warning" /> {count(counts.warning, 'warning', 'warnings')}
            </li>
          )}
          {counts.accepted > 0 && (
            <li>
              <ProblemSign kind="accepted" /> {counts.accepted} accepted, with a reason
            </li>
          )}
          <li>
            {states(check.states)} {check.partial ? 'searched, and there are more' : 'searched, all there are'}
          </li>
          <li>about {count(Math.max(1, check.minutes), 'minute', 'minutes')} to play</li>
          <li>reads like school year {Math.max(1, Math.round(check.readingLevel))}</li>
        </ul>
      )}
      {source === 'bundled' && (
        <p className="soft desk-bundled">This one comes with Amends. Make a copy to change it.</p>
      )}
    </div>
  );
}

function verdict({ error, warning }: ProblemCounts, isPartial: boolean): string {
  if (isPartial) return 'Not every path could be played: there are too many.';
  if (error > 0) return 'Every path was played, and some things have to be mended.';
  return warning > 0
    ? 'Every path was played. Some things wait for an answer.'
    : 'Every path was played, and it is fair.';
}
