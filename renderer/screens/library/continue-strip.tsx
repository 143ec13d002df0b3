import type { ScenarioCard, SessionSummary } from '../../../electron/host/views.ts';
import { Portrait } from '../../components/portrait.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { count } from '../scenario-words.ts';

const modeWords: Record<SessionSummary['mode'], string> = {
  coach: 'with the coach',
  exam: 'as an exam',
  room: 'with a room',
};

export interface ContinueStripProps {
  unfinished: readonly SessionSummary[];
  scenarios: readonly ScenarioCard[];
}

/** The run left last, and how many others wait. */
export function ContinueStrip({ unfinished, scenarios }: ContinueStripProps) {
  const [latest, ...others] = unfinished;
  if (!latest) return null;
  const card = scenarios.find(({ id }) => id === latest.scenario);
  const stage = latest.mode === 'room' ? 'rooms' : 'play';
  return (
    <section className="continue" aria-labelledby="continue-title">
      {card && <Portrait {...card.customer} size={96} decorative />}
      <div className="continue-words">
        <h2 id="continue-title">Where you left off</h2>
        <p>
          <em>{latest.title}</em>, {modeWords[latest.mode]}: {count(latest.turns, 'reply', 'replies')} given, and{' '}
          {latest.customer} is still there.
        </p>
        {others.length > 0 && (
          <p>
            <a href="/history">{count(others.length, 'other run', 'other runs')} begun and not finished</a>
          </p>
        )}
      </div>
      <LinkButton kind="primary" href={`/${stage}/${latest.id}`}>
        Continue
      </LinkButton>
    </section>
  );
}
