import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { Citations } from './citations.tsx';
import { FindingSign } from '../words/finding-sign.tsx';
import { sayPoints } from './say-points.ts';

/** The faults that occurred, the dearest first; a line that says so where there were none. */
export function CostsPart({ faults }: { faults: Debrief['faults'] }) {
  return (
    <section className="part" id="costs" aria-labelledby="costs-title">
      <h2 id="costs-title">What it cost</h2>
      {faults.length === 0 && <p>Nothing. None of the sixteen faults was in what you said or did.</p>}
      <ul className="costs">
        {faults.map(({ id, name, count, cost, remark, cites, evidence }) => (
          <li key={id}>
            <h3 className="cost-name">
              <FindingSign kind="fault" />
              <a href={`/principles/${id}`}>{name}</a>
              <span className="cost-points">
                {sayPoints(-cost)}
                <span className="visually-hidden"> points</span>
                {count > 1 && `, ${count} times`}
              </span>
            </h3>
            <p>{remark}</p>
            <p className="cost-turns">
              {evidence.map(({ turn }, index) => (
                <a key={index} href={`#turn-${turn}`}>
                  turn {turn}
                </a>
              ))}
            </p>
            <Citations cites={cites} />
          </li>
        ))}
      </ul>
    </section>
  );
}
