import type { Doctrine } from '../../stores/doctrine-store.ts';

/** All that is taught, by name. */
export function PrinciplesIndex({ doctrine: { principles, faults } }: { doctrine: Doctrine }) {
  const list = (title: string, entries: readonly { id: string; name: string }[]) => (
    <div>
      <p className="index-title">{title}</p>
      <ul>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <nav className="principles-index" aria-label="Principles and faults">
      {list(
        'Before the talk',
        principles.filter(({ phase }) => phase === 'before'),
      )}
      {list(
        'In the talk',
        principles.filter(({ phase }) => phase === 'talk'),
      )}
      {list(
        'Afterwards',
        principles.filter(({ phase }) => phase === 'after'),
      )}
      {list('Faults', faults)}
      {list('And', [
        { id: 'phase-ownership', name: 'Whose fault was it?' },
        { id: 'phase-acronyms', name: 'LAST, HEARD, LEARN' },
        { id: 'phase-tensions', name: 'Where the articles differ' },
      ])}
    </nav>
  );
}
