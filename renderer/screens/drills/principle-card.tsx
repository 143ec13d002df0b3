import type { ScenarioCard } from '../../../electron/host/views.ts';
import { Portrait } from '../../components/portrait.tsx';
import { count } from '../scenario-words.ts';
import { addressOf } from './drill-set.ts';
import { mostOfOne } from './pick-drills.ts';

const shownFaces = 3;

export interface PrincipleCardProps {
  id: string;
  name: string;
  teaching: string;
  drills: readonly ScenarioCard[];
}

/** A principle as a card that leads to its drills, with some of those who wait in them. */
export function PrincipleCard({ id, name, teaching, drills }: PrincipleCardProps) {
  const many = drills.length > mostOfOne ? `, ${mostOfOne} at a time` : '';
  return (
    <li className="drill-card">
      <h3>
        <a href={addressOf({ kind: 'principle', principle: id, seed: '' })}>{name}</a>
      </h3>
      <p>{teaching}</p>
      <p className="drill-card-foot">
        <span className="drill-faces" aria-hidden="true">
          {drills.slice(0, shownFaces).map((drill) => (
            <Portrait key={drill.id} {...drill.customer} size={48} decorative />
          ))}
        </span>
        <span>
          {count(drills.length, 'drill', 'drills')}
          {many}
        </span>
      </p>
    </li>
  );
}
