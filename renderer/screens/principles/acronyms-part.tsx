import type { Doctrine } from '../../stores/doctrine-store.ts';
import { Tag } from '../../components/tag.tsx';

/** How the acronyms a trainee may have met map onto what is taught here, and what they lack. */
export function AcronymsPart({ doctrine: { acronyms, principles } }: { doctrine: Doctrine }) {
  const nameOf = (id: string) => principles.find((each) => each.id === id)?.name ?? id;
  return (
    <section aria-labelledby="phase-acronyms" className="principles-phase">
      <h2 id="phase-acronyms">LAST, HEARD and LEARN</h2>
      <p className="principles-lead">If you were taught one of these, here is what you already know.</p>
      {acronyms.map(({ id, name, letters, missing }) => (
        <article key={id} className="acronym" aria-labelledby={`acronym-${id}`}>
          <h3 id={`acronym-${id}`}>{name}</h3>
          <dl>
            {letters.map(({ letter, word, principles: ids, note }, index) => (
              <div key={index}>
                <dt>
                  <span className="acronym-letter" aria-hidden="true">
                    {letter}
                  </span>
                  {word}
                </dt>
                <dd>
                  <span className="acronym-tags">
                    {ids.map((principle) => (
                      <Tag key={principle} kind="principle" href={`/principles/${principle}`}>
                        {nameOf(principle)}
                      </Tag>
                    ))}
                  </span>
                  {note}
                </dd>
              </div>
            ))}
          </dl>
          <p className="acronym-missing">
            <strong>What it leaves out.</strong> {missing}
          </p>
        </article>
      ))}
    </section>
  );
}
