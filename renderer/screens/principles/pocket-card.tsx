import type { Doctrine } from '../../stores/doctrine-store.ts';
import './pocket-card.css';

const phases = [
  ['before', 'Before the talk'],
  ['talk', 'In the talk'],
  ['after', 'Afterwards'],
] as const;

/** All of it on one page, for the wall by the telephone. Shown only in print. */
export function PocketCard({ doctrine: { principles, faults } }: { doctrine: Doctrine }) {
  return (
    <div className="card print-only">
      <p className="card-head">
        <span className="card-name">Amends</span>
        <span>Sixteen that mend, sixteen that make it worse</span>
      </p>
      <div className="card-principles">
        {phases.map(([phase, title]) => (
          <section key={phase} className={`card-${phase}`}>
            <h2>{title}</h2>
            <dl>
              {principles
                .filter((each) => each.phase === phase)
                .map(({ id, name, teaching }) => (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>{teaching}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <section className="card-faults">
        <h2>What makes it worse</h2>
        <dl>
          {faults.map(({ id, name, teaching }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{teaching}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
