import type { HostProblem } from '../../../electron/host/views.ts';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';

export interface LostRunProps {
  problem: HostProblem;
  onRetry: (() => void) | null;
}

/** What is shown where a run cannot be opened: why, and a way out. */
export function LostRun({ problem, onRetry }: LostRunProps) {
  useScreenTitle('This run cannot be shown');
  return (
    <>
      <PageHead title="This run cannot be shown" />
      <ProblemNotice problem={problem} onRetry={onRetry} />
      <LinkButton href="/">Go to the Library</LinkButton>
    </>
  );
}
