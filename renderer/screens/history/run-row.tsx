import type { SessionSummary } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { sayDateAndTime } from '../say-date.ts';

const modeNames: Record<SessionSummary['mode'], string> = { coach: 'with the coach', exam: 'exam', room: 'room' };
const of100 = (overall: number | null) => (overall === null ? '–' : String(Math.round(overall * 100)));

export interface RunRowProps {
  run: SessionSummary;
  onDelete: () => void;
}

/** One run: when, how, how it ended, and what can be done with it. */
export function RunRow({ run, onDelete }: RunRowProps) {
  const { id, mode, startedAt, status, turns, attempts, ending, overall } = run;
  const stage = mode === 'room' ? '/rooms/' : '/play/';
  const when = sayDateAndTime(startedAt);
  const canResume = status === 'playing' || (status === 'stopped' && mode !== 'exam');
  const hasDebrief = status !== 'playing';
  return (
    <li className="run">
      <div className="run-words">
        <p className="run-ending">
          {ending ?? (status === 'stopped' ? 'Stopped' : 'Not finished')}
          {ending === null && <span className="soft">, after {turns === 1 ? '1 turn' : `${turns} turns`}</span>}
        </p>
        <p className="run-when">
          {when}, {modeNames[mode]}
        </p>
      </div>
      <dl className="run-scores">
        {attempts > 1 ? (
          <>
            <Score name="first" value={of100(overall.first)} />
            <Score name="best" value={of100(overall.best)} />
            <Score name="latest" value={of100(overall.latest)} />
          </>
        ) : (
          <Score name="of 100" value={of100(overall.latest)} />
        )}
      </dl>
      <div className="run-actions">
        {canResume && (
          <LinkButton kind="primary" href={stage + encodeURIComponent(id)}>
            Go on<span className="visually-hidden"> with the run of {when}</span>
          </LinkButton>
        )}
        {hasDebrief && (
          <LinkButton href={`/debriefs/${encodeURIComponent(id)}`}>
            Debrief<span className="visually-hidden"> of {when}</span>
          </LinkButton>
        )}
        <Button onClick={onDelete} aria-label={`Delete the run of ${when}`}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="bin">
            <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5" />
          </svg>
        </Button>
      </div>
    </li>
  );
}

function Score({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
