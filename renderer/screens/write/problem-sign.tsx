import type { DeskProblem, ProblemCounts } from '../../../electron/host/desk/desk-views.ts';

export type SignKind = DeskProblem['severity'] | 'accepted';

const paths: Record<SignKind, string> = {
  error: 'M5 1.5h6l3.5 3.5v6L11 14.5H5L1.5 11V5ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 2 15 14H1ZM8 6.5v3.5M8 11.9v.1',
  notice: 'M8 1.5a6.5 6.5 0 1 0 .1 0M8 7.2v4M8 4.6v.1',
  accepted: 'M8 1.5a6.5 6.5 0 1 0 .1 0M4.8 8.3l2.2 2.3 4.2-5',
};

export const signNames: Record<SignKind, string> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Remark',
  accepted: 'Accepted',
};

/** How grave a problem is, told by shape: an octagon, a triangle, a ring; a tick where its author has answered it. */
export function ProblemSign({ kind }: { kind: SignKind }) {
  return (
    <svg className={`problem-sign problem-sign-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}

/** The gravest of some problems, with how many there are to mend; nothing where there are none. */
export function ProblemMark({ counts: { error, warning } }: { counts: ProblemCounts }) {
  const sum = error + warning;
  if (sum === 0) return null;
  return (
    <span className="problem-mark">
      <ProblemSign kind={error > 0 ? 'error' : 'warning'} />
      {sum}
      <span className="visually-hidden"> {sum === 1 ? 'problem' : 'problems'}</span>
    </span>
  );
}
