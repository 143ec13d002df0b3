import type { Debrief } from '../../../simulation/debrief/debrief.ts';

/** Of a room: how it voted on each turn, and what it said about it. */
export function SplitsPart({ splits }: { splits: Debrief['splits'] }) {
  if (splits.length === 0) return null;
  return (
    <section className="part" id="splits" aria-labelledby="splits-title">
      <h2 id="splits-title">How the room voted</h2>
      <ol className="splits">
        {splits.map(({ turn, tally, note }) => {
          const most = Math.max(1, ...tally.map(({ votes }) => votes));
          return (
            <li key={turn}>
              <h3 className="phase">
                <a href={`#turn-${turn}`}>Turn {turn}</a>
              </h3>
              {tally.length > 0 && (
                <table className="split">
                  <thead className="visually-hidden">
                    <tr>
                      <th scope="col">Votes</th>
                      <th scope="col">Reply</th>
                    </tr>
                  </thead>
                  <tbody>
                    {tally.map(({ reply, words, votes, taken }) => (
                      <tr key={reply} className={taken ? 'split-taken' : undefined}>
                        <td className="split-votes">
                          <svg viewBox="0 0 80 12" width="80" height="12" aria-hidden="true">
                            <rect x="0" y="2" width={(votes / most) * 80} height="8" rx="1.5" />
                          </svg>
                          {votes}
                        </td>
                        <th scope="row">
                          {words}
                          {taken && <em> (played)</em>}
                        </th>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <p>{note}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
