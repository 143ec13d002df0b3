import { chartLine } from '../../components/chart-line.ts';
import { sayDateAndTime } from '../say-date.ts';
import type { ScenarioRuns } from './by-scenario.ts';

const frame = { left: 8, right: 220, top: 12, bottom: 66 };

/** How the finished runs of a scenario went, one after another: a small line, and the numbers in a table. */
export function ProgressLine({ title, progress }: Pick<ScenarioRuns, 'title' | 'progress'>) {
  const [first] = progress;
  const last = progress.at(-1);
  if (!first || !last || progress.length < 2) return null;
  const values = progress.map(({ of100 }) => of100);
  const { path, points } = chartLine(values, frame);
  const best = Math.max(...values);
  const caption = `From ${first.of100} to ${last.of100} of 100, best ${best}`;
  const end = points.at(-1) ?? [frame.right, frame.bottom];
  return (
    <figure className="progress">
      <svg viewBox="0 0 268 94" role="img" aria-label={`${title}: ${caption}`}>
        <path
          className="progress-grid"
          d={`M${frame.left} ${frame.top}H${frame.right}M${frame.left} ${frame.bottom}H${frame.right}`}
        />
        <path className="progress-path" d={path} />
        {points.map(([x, y]) => (
          <circle key={x} className="progress-dot" cx={x} cy={y} r="3.2" />
        ))}
        <text className="progress-last" x={end[0] + 9} y={end[1] + 5}>
          {last.of100}
        </text>
        <text x={frame.left} y="89">
          first
        </text>
        <text x={frame.right} y="89" textAnchor="end">
          latest
        </text>
      </svg>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>The numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Run of</th>
              <th scope="col">Of 100</th>
            </tr>
          </thead>
          <tbody>
            {progress.map(({ id, at, of100 }) => (
              <tr key={id}>
                <th scope="row">{sayDateAndTime(at)}</th>
                <td>{of100}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
