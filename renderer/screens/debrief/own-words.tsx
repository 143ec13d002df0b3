import type { Debrief } from '../../../simulation/debrief/debrief.ts';

/** What the trainee thought before reading on. */
export function OwnWords({ own }: { own: NonNullable<Debrief['selfAssessment']> }) {
  return (
    <section className="part own-words" aria-labelledby="own-title">
      <h2 id="own-title" className="part-small">
        In your own words
      </h2>
      <dl>
        <div>
          <dt>What went well</dt>
          <dd>{own.wentWell}</dd>
        </div>
        <div>
          <dt>What you would change</dt>
          <dd>{own.wouldChange}</dd>
        </div>
      </dl>
    </section>
  );
}
