import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { sayDate } from '../say-date.ts';

/** This attempt beside the others, earlier runs first. */
export function ComparisonPart({ debrief: { comparison, session } }: { debrief: Debrief }) {
  if (comparison.length < 2) return null;
  const here = comparison.length - session.attempts + session.attempt;
  return (
    <section className="part" id="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">Beside your other attempts</h2>
      <div className="scroll-x" tabIndex={0} role="region" aria-label="Table of attempts">
        <table className="comparison">
          <thead>
            <tr>
              <th scope="col">Attempt</th>
              <th scope="col">Of 100</th>
              <th scope="col">Faults</th>
              <th scope="col">Ending</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {comparison.map(({ attempt, label, overall, ending, faults, date }) => (
              <tr key={attempt} className={attempt === here ? 'is-here' : undefined}>
                <th scope="row">
                  {label}
                  {attempt === here && ' (this one)'}
                </th>
                <td>{overall === null ? '–' : Math.round(overall * 100)}</td>
                <td>{faults}</td>
                <td>{ending}</td>
                <td>{sayDate(date)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
