import type { Debrief } from '../../../simulation/debrief/debrief.ts';

/** The way through a long letter. */
export function Contents({ debrief }: { debrief: Debrief }) {
  const places = [
    ['outcome', 'How it ended'],
    ['principles', 'Principles'],
    ['costs', 'What it cost'],
    ['turns', 'Turn by turn'],
    ['missed', 'Chances passed'],
    ['questions', 'Questions'],
    ...(debrief.splits.length > 0 ? [['splits', 'The room']] : []),
    ['commitment', 'What you will do'],
    ['facts', 'What happened'],
  ];
  return (
    <nav className="contents" aria-label="In this debrief">
      <ul>
        {places.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
