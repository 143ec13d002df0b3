import type { DeskCheck, DeskPath } from '../../../electron/host/desk/desk-views.ts';
import { ArousalChart } from '../../components/arousal-chart.tsx';
import { count } from '../scenario-words.ts';

export interface PathsPartProps {
  check: DeskCheck;
  titles: ReadonlyMap<string, string>;
  onGo: (id: string) => void;
}

/** The best and the worst that can be played, turn by turn, and where arousal and trust go on the way. */
export function PathsPart({ check, titles, onGo }: PathsPartProps) {
  if (check.state !== 'done') return <p className="soft">They are known when every path has been played.</p>;
  return (
    <div className="desk-paths">
      <OnePath name="best" path={check.best} titles={titles} onGo={onGo} />
      <OnePath name="worst" path={check.worst} titles={titles} onGo={onGo} />
    </div>
  );
}

function OnePath({
  name,
  path,
  titles,
  onGo,
}: { name: 'best' | 'worst'; path: DeskPath } & Omit<PathsPartProps, 'check'>) {
  const { raw, ending, start, turns } = path;
  const title = titles.get(ending) ?? ending;
  const last = turns.at(-1) ?? start;
  return (
    <section className={`desk-path desk-path-${name}`} aria-labelledby={`path-${name}`}>
      <h3 id={`path-${name}`}>The {name} path</h3>
      <p>
        {count(raw, 'point', 'points')} in {count(turns.length, 'turn', 'turns')}, ending in “{title}”.
      </p>
      <ArousalChart
        turns={[{ label: 'At the start', ...start }, ...turns.map(({ title: label, ...turn }) => ({ label, ...turn }))]}
        caption={`Arousal goes from ${start.arousal} to ${last.arousal}, trust from ${start.trust} to ${last.trust}.`}
      />
      <details>
        <summary>Turn by turn</summary>
        <ol className="path-turns">
          {turns.map(({ scene, title: sceneTitle, words, points }, index) => (
            <li key={index}>
              <p className="path-scene">
                <button type="button" className="text-button" onClick={() => onGo(scene)}>
                  {sceneTitle}
                </button>
                <span className="path-points">
                  {points > 0 ? `+${points}` : points}
                  <span className="visually-hidden"> points</span>
                </span>
              </p>
              {words.length === 0 && <p className="soft">Nothing is taken.</p>}
              {words.map((line) => (
                <p key={line} className="path-words">
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
