import type { DeskProblem } from '../../../electron/host/desk/desk-views.ts';
import { count } from '../scenario-words.ts';
import { ProblemSign, signNames } from './problem-sign.tsx';
import { WithCode } from './with-code.tsx';

export interface ProblemListProps {
  problems: readonly DeskProblem[];
  /** Titles of scenes and endings, by id. */
  titles: ReadonlyMap<string, string>;
  /** Goes to a scene and a line in it; null where there is nothing to go to. */
  onGo: ((id: string, line: number | null) => void) | null;
  /** Whether the checker has come to its end. */
  isChecked?: boolean;
  /** How many stand open; the rest are folded away. */
  shownAtOnce?: number;
}

/** Everything that was found: what has to be mended first, then what was remarked on, then what its author has answered. */
export function ProblemList({ problems, titles, onGo, isChecked = true, shownAtOnce = 12 }: ProblemListProps) {
  const open = problems.filter(({ accepted }) => accepted === undefined);
  const of = (severity: DeskProblem['severity']) => open.filter((problem) => problem.severity === severity);
  const mend = [...of('error'), ...of('warning')];
  const notices = of('notice');
  const accepted = problems.filter((problem) => problem.accepted !== undefined);
  const list = (some: readonly DeskProblem[]) => (
    <ol className="problems">
      {some.map((problem, index) => (
        <OneProblem key={`${problem.code} ${problem.line} ${index}`} problem={problem} titles={titles} onGo={onGo} />
      ))}
    </ol>
  );
  if (!isChecked && problems.length === 0)
    return <p className="soft">Every path is being played; what is found will stand here.</p>;
  return (
    <div className="problem-list">
      {mend.length > 0 ? (
        <>
          {list(mend.slice(0, shownAtOnce))}
          {mend.length > shownAtOnce && (
            <details>
              <summary>{count(mend.length - shownAtOnce, 'more', 'more')}</summary>
              {list(mend.slice(shownAtOnce))}
            </details>
          )}
        </>
      ) : (
        <p className="problems-none">Nothing to mend.</p>
      )}
      {notices.length > 0 && (
        <details>
          <summary>{count(notices.length, 'remark', 'remarks')}, which never fail a file</summary>
          {list(notices)}
        </details>
      )}
      {accepted.length > 0 && (
        <details>
          <summary>{count(accepted.length, 'warning', 'warnings')} accepted, with a reason</summary>
          {list(accepted)}
        </details>
      )}
    </div>
  );
}

function OneProblem({ problem, titles, onGo }: { problem: DeskProblem } & Pick<ProblemListProps, 'titles' | 'onGo'>) {
  const { code, severity, message, remedy, line, column, place, path = [], accepted } = problem;
  const kind = accepted === undefined ? severity : 'accepted';
  const at = `line ${line}, column ${column}`;
  return (
    <li className={`problem problem-${kind}`}>
      <p className="problem-head">
        <ProblemSign kind={kind} />
        <span className="problem-kind">{signNames[kind]}</span>
        {place !== null && onGo ? (
          <button type="button" className="problem-place" onClick={() => onGo(place, line)}>
            {titles.get(place) ?? place}, {at}
          </button>
        ) : (
          <span className="problem-place-plain">{`L${at.slice(1)}`}</span>
        )}
        <code>{code}</code>
      </p>
      <p>
        <WithCode>{message}</WithCode>
      </p>
      {accepted === undefined ? (
        <p className="soft">
          <WithCode>{remedy}</WithCode>
        </p>
      ) : (
        <p className="soft">Kept because: {accepted}</p>
      )}
      {path.length > 0 && (
        <details className="problem-path">
          <summary>Shown by {count(path.length, 'step', 'steps')}</summary>
          <ol>
            {path.map(({ scene, picks, written }, index) => (
              <li key={index}>
                {onGo ? (
                  <button type="button" className="text-button" onClick={() => onGo(scene, null)}>
                    {titles.get(scene) ?? scene}
                  </button>
                ) : (
                  scene
                )}
                {': '}
                {written ? 'in their own words' : picks.join(', ') || 'nothing'}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
