import type { TrainerView } from '../../../electron/host/views.ts';
import { Tag } from '../../components/tag.tsx';

/** What the session is for, how long it takes, what really happened and what to ask. */
export function CourseNotes({ copy }: { copy: TrainerView }) {
  const { objectives, minutes, brief, facts, authority, questions, card } = copy;
  return (
    <div className="course">
      <section aria-labelledby="objectives-title">
        <h2 id="objectives-title">By the end they can</h2>
        <ul>
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
        <h3>It practises</h3>
        <p className="course-tags">
          {card.teaches.map(({ id, name }) => (
            <Tag key={id} kind="principle" href={`/principles/${id}`}>
              {name}
            </Tag>
          ))}
        </p>
      </section>
      <section aria-labelledby="minutes-title">
        <h2 id="minutes-title">The time it takes</h2>
        <Minutes minutes={minutes} />
        <h3>To ask afterwards</h3>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="facts-title">
        <h2 id="facts-title">What really happened</h2>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="told-title">
        <h2 id="told-title">What they are told</h2>
        <p>{brief}</p>
        {authority.length > 0 && (
          <>
            <h3>What they may grant</h3>
            <ul>
              {authority.map(({ what, limit }) => (
                <li key={what}>
                  {what}: {limit}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function Minutes({ minutes }: { minutes: TrainerView['minutes'] }) {
  const parts = [
    ['brief', 'briefing', minutes.brief],
    ['play', 'play', minutes.play],
    ['debrief', 'debrief', minutes.debrief],
  ] as const;
  const total = minutes.brief + minutes.play + minutes.debrief;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, [, , each]) => sum + each, 0));
  return (
    <div className="minutes">
      <svg viewBox="0 0 400 14" aria-hidden="true">
        {parts.map(([id, , each], index) => (
          <rect
            key={id}
            className={`minutes-${id}`}
            x={((starts[index] ?? 0) / total) * 400 + 1}
            y="1"
            width={Math.max(0, (each / total) * 400 - 2)}
            height="12"
            rx="2"
          />
        ))}
      </svg>
      <p>
        {parts
          .map(([, name, each]) => `${each} for the ${name}`)
          .join(', ')
          .replace(/, ([^,]*)$/, ' and $1')}
        : {total} minutes.
      </p>
    </div>
  );
}
