import { useEffect, useMemo, useState } from 'react';
import type { SessionSummary } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useHistory } from '../../stores/history-store.ts';
import { PrintButton } from '../print-button.tsx';
import { sayDateAndTime } from '../say-date.ts';
import { byScenario } from './by-scenario.ts';
import { ProgressLine } from './progress-line.tsx';
import { RunRow } from './run-row.tsx';
import './history.css';

/** Every run there has been, by scenario, with how they went one after another. */
export function HistoryScreen() {
  const { runs, problem, load, deleteRun } = useHistory();
  const [doomed, setDoomed] = useState<SessionSummary | null>(null);
  useScreenTitle('History');
  useEffect(() => void load(), [load]);
  const groups = useMemo(() => byScenario(runs ?? []), [runs]);
  return (
    <div className="history">
      <PageHead
        title="History"
        lead="Every run you have played. Read a debrief again, or go on where you stopped."
        actions={
          groups.length > 0 && (
            <>
              <PrintButton />
              <a className="button button-quiet" href="/api/overrides" download="">
                Trainers’ marks (JSON Lines)
              </a>
            </>
          )
        }
      />
      {problem && <ProblemNotice problem={problem} onRetry={() => void load()} />}
      {!runs && !problem && <Waiting />}
      {runs?.length === 0 && (
        <div className="history-empty">
          <p>Nothing yet. The first run you play is kept here, with its debrief.</p>
          <LinkButton kind="primary" href="/">
            Choose somebody to talk to
          </LinkButton>
        </div>
      )}
      {groups.map(({ scenario, title, customer, runs: own, progress }) => (
        <section key={scenario} className="history-group" aria-labelledby={`history-${scenario}`}>
          <header>
            <h2 id={`history-${scenario}`}>
              <a href={`/scenarios/${scenario}`}>{title}</a>
            </h2>
            <p className="soft">
              {customer}, {own.length === 1 ? 'one run' : `${own.length} runs`}
            </p>
            <ProgressLine title={title} progress={progress} />
          </header>
          <ul className="runs">
            {own.map((run) => (
              <RunRow key={run.id} run={run} onDelete={() => setDoomed(run)} />
            ))}
          </ul>
        </section>
      ))}
      <Dialog
        title="Delete this run?"
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        alert
        actions={
          <>
            <Button
              kind="danger"
              onClick={() => {
                if (doomed) void deleteRun(doomed.id);
                setDoomed(null);
              }}
            >
              Delete it
            </Button>
            <Button onClick={() => setDoomed(null)}>Keep it</Button>
          </>
        }
      >
        {doomed && (
          <p>
            “{doomed.title}”, played on {sayDateAndTime(doomed.startedAt)}, with all its attempts and its debrief. This
            cannot be undone.
          </p>
        )}
      </Dialog>
    </div>
  );
}
