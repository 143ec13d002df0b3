import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { attemptsOf } from './attempts.ts';

/** One debrief for each attempt of this run: first, best and latest among them. */
export function AttemptSwitch({ debrief }: { debrief: Debrief }) {
  const { session } = debrief;
  if (session.attempts < 2) return null;
  return (
    <nav className="attempts no-print" aria-label="Attempts of this run">
      <ol>
        {attemptsOf(debrief).map(({ attempt, standing, ending, overall }) => (
          <li key={attempt}>
            <a
              href={`/debriefs/${encodeURIComponent(session.id)}?attempt=${attempt}`}
              aria-current={attempt === session.attempt ? 'page' : undefined}
            >
              <span className="attempt-name">
                Attempt {attempt}
                {standing && <em>, {standing}</em>}
              </span>
              <span className="attempt-ending">
                {ending}
                {overall !== null && `, ${Math.round(overall * 100)} of 100`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
