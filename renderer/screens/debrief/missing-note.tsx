import type { OverrideRecord } from '../../../simulation/debrief/debrief.ts';
import { OverrideWords } from './override-words.tsx';

/** What a trainer saw in a reply and Amends did not, in the margin. */
export function MissingNote({ override }: { override: OverrideRecord }) {
  return (
    <li className="note note-missing">
      <p className="note-name">
        <a href={`/principles/${override.mark}`}>{override.name}</a>
      </p>
      <OverrideWords override={override} />
    </li>
  );
}
