import { chartLine, endLabelPlaces } from './chart-line.ts';
import './arousal-chart.css';

export interface ChartTurn {
  /** What the turn is called in the table, for example the first words of the reply. */
  label: string;
  /** 0–100, after the turn. */
  arousal: number;
  /** 0–100, after the turn. */
  trust: number;
}

export interface ArousalChartProps {
  /** The first is the start, before anything was said. */
  turns: readonly ChartTurn[];
  /** A sentence that says what the picture shows. */
  caption: string;
  /** Opens the table from the start, for example in print. */
  showTable?: boolean;
  /** A remark at one turn, written on the chart. */
  mark?: { turn: number; text: string };
}

const frame = { left: 12, right: 500, top: 30, bottom: 214 };

/** Arousal and trust through the talk: two lines named where they end, and the numbers in a table. */
export function ArousalChart({ turns, caption, showTable = false, mark }: ArousalChartProps) {
  const arousal = chartLine(
    turns.map((turn) => turn.arousal),
    frame,
  );
  const trust = chartLine(
    turns.map((turn) => turn.trust),
    frame,
  );
  const last = turns.length - 1;
  const places = endLabelPlaces(arousal.points[last]?.[1] ?? 0, trust.points[last]?.[1] ?? 0);
  const marked = mark && arousal.points[mark.turn];
  const markEnd = marked && marked[0] > 330;
  return (
    <figure className="arousal-chart">
      <figcaption>{caption}</figcaption>
      <svg viewBox="0 0 600 246" role="img" aria-label={`${caption} The numbers are in the table below.`}>
        <path
          className="chart-grid"
          d={`M${frame.left} ${frame.top}H${frame.right}M${frame.left} ${frame.bottom}H${frame.right}`}
        />
        <text className="chart-note" x={frame.left} y={frame.top - 9}>
          high
        </text>
        <text className="chart-note" x={frame.left} y={frame.bottom + 24}>
          low
        </text>
        <text className="chart-note" x={frame.right} y={frame.bottom + 24} textAnchor="end">
          {turns.length - 1} {turns.length === 2 ? 'turn' : 'turns'}
        </text>
        {marked && mark && (
          <g>
            <path className="chart-mark" d={`M${marked[0]} ${marked[1]}V${frame.bottom}`} />
            <text
              className="chart-mark-text"
              x={marked[0] + (markEnd ? -8 : 8)}
              y={frame.bottom - 10}
              textAnchor={markEnd ? 'end' : 'start'}
            >
              {mark.text}
            </text>
          </g>
        )}
        <path className="chart-arousal" d={arousal.path} />
        <path className="chart-trust" d={trust.path} />
        {arousal.points.map(([x, y]) => (
          <rect key={x} className="chart-arousal-dot" x={x - 3.5} y={y - 3.5} width="7" height="7" />
        ))}
        {trust.points.map(([x, y]) => (
          <circle key={x} className="chart-trust-dot" cx={x} cy={y} r="4.2" />
        ))}
        <text className="chart-arousal-name" x={frame.right + 12} y={places[0]}>
          arousal
        </text>
        <text className="chart-trust-name" x={frame.right + 12} y={places[1]}>
          trust
        </text>
      </svg>
      <details open={showTable}>
        <summary>The numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Turn</th>
              <th scope="col">Arousal</th>
              <th scope="col">Trust</th>
            </tr>
          </thead>
          <tbody>
            {turns.map((turn, index) => (
              <tr key={index}>
                <th scope="row">{turn.label}</th>
                <td>{turn.arousal}</td>
                <td>{turn.trust}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
