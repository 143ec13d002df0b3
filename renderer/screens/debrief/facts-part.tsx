import type { Debrief } from '../../../simulation/debrief/debrief.ts';

const blame: Record<Debrief['scenario']['fault'], string> = {
  ours: 'The fault was yours and your side’s.',
  shared: 'The fault was shared: part of it yours, part of it not.',
  unclear: 'Whose fault it was could not be known at the time.',
  'not-ours': 'The fault was not yours.',
};

/** What really happened, whoever knew it then. */
export function FactsPart({ scenario: { brief, facts, fault } }: { scenario: Debrief['scenario'] }) {
  return (
    <section className="part" id="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">What really happened</h2>
      <p className="facts-brief">
        <span className="part-over">What you were told: </span>
        {brief}
      </p>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{blame[fault]}</p>
    </section>
  );
}
