import type { HostProblem } from '../../electron/host/views.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

export interface ProblemNoticeProps {
  problem: HostProblem;
  onRetry?: (() => void) | null;
}

/** A problem of the host as the person reads it, with a way to try again where there is one. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <Notice kind="problem" happened={problem.message} safe={problem.safe} remedy={problem.remedy}>
      {onRetry && (
        <Button kind="primary" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
