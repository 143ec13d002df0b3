import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { CountBar } from '../../components/count-bar.tsx';

/** The sixteen principles as a compact table, a heavier rule between the phases; those without an occasion in one line under it. */
export function SheetPrinciples({ principles }: { principles: Debrief['principles'] }) {
  const quiet = principles.filter(({ met }) => met === 0);
  return (
    <section className="sheet-part sheet-principles">
      <h2>The sixteen principles</h2>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Principle</th>
            <th scope="col">Taken</th>
            <th scope="col">What we saw</th>
          </tr>
        </thead>
        {(['before', 'talk', 'after'] as const).map((phase) => {
          const rows = principles.filter((each) => each.phase === phase && each.met > 0);
          if (rows.length === 0) return null;
          return (
            <tbody key={phase}>
              {rows.map(({ id, name, taken, met, remark }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    <CountBar taken={taken} of={met} />
                  </td>
                  <td>
                    <span className="sheet-remark">{remark}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      {quiet.length > 0 && <p className="sheet-quiet">No occasion: {quiet.map(({ name }) => name).join(', ')}.</p>}
    </section>
  );
}
