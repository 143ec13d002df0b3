import type { Tension } from '../../../simulation/doctrine/tension.ts';

/** Where the articles pull against each other or part company with research, and what is taught here. */
export function TensionsPart({ tensions }: { tensions: readonly Tension[] }) {
  return (
    <section aria-labelledby="phase-tensions" className="principles-phase">
      <h2 id="phase-tensions">Where the articles differ</h2>
      <p className="principles-lead">From each other, or from what research has found.</p>
      {tensions.map(({ question, articles, research, weTeach, steps }) => (
        <article key={question} className="tension">
          <h3>{question}</h3>
          <dl>
            <div>
              <dt>The articles</dt>
              <dd>{articles}</dd>
            </div>
            {research && (
              <div>
                <dt>Research</dt>
                <dd>{research}</dd>
              </div>
            )}
            <div className="tension-taught">
              <dt>What we teach</dt>
              <dd>
                {weTeach} <span className="step-keys">({steps.join(', ')})</span>
              </dd>
            </div>
          </dl>
        </article>
      ))}
    </section>
  );
}
