import type { Debrief } from '../../../simulation/debrief/debrief.ts';

/** Three questions in the trainee's own words, to be talked over or slept on. */
export function QuestionsPart({ questions }: { questions: Debrief['questions'] }) {
  if (questions.length === 0) return null;
  return (
    <section className="part" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{questions.length === 3 ? 'Three questions' : 'To think over'}</h2>
      <ol className="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
