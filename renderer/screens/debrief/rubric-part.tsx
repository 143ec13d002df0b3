import type { Doctrine } from '../../stores/doctrine-store.ts';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';

export interface RubricPartProps {
  debrief: Debrief;
  /** Names for faults that did not occur; while it is not there, only those that did are listed. */
  faults: Doctrine['faults'] | null;
}

/** How it was scored: the weights this debrief was made with. */
export function RubricPart({ debrief, faults }: RubricPartProps) {
  const { rubric, engine, principles } = debrief;
  const costs = (faults ?? debrief.faults).map(({ id, name }) => ({ id, name, points: rubric.weights.faults[id] }));
  return (
    <section className="part" id="scoring" aria-labelledby="scoring-title">
      <h2 id="scoring-title">How it was scored</h2>
      <p>
        A moment is a chance for every principle that one of the replies on offer shows. Taking it earns that
        principle’s points; a fault takes its cost away.{' '}
        {rubric.best === null
          ? 'The most that can be reached here is not known.'
          : `From the start, ${rubric.best} points can be reached here.`}{' '}
        The same words always get the same score.
      </p>
      <details className="rubric">
        <summary>The points, one by one</summary>
        <div className="rubric-tables">
          <WeightTable
            caption="A chance taken earns"
            rows={principles.map(({ id, name, weight }) => ({ id, name, points: weight }))}
          />
          <WeightTable caption="A fault costs" rows={costs} />
        </div>
        <p className="soft">Scored by engine {engine}.</p>
      </details>
    </section>
  );
}

interface WeightTableProps {
  caption: string;
  rows: readonly { id: string; name: string; points: number }[];
}

function WeightTable({ caption, rows }: WeightTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, points }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/principles/${id}`}>{name}</a>
            </th>
            <td>{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
