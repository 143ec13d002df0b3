import type { Doctrine } from '../../stores/doctrine-store.ts';

export interface StepListProps {
  steps: readonly string[];
  doctrine: Doctrine;
}

/** The steps of the articles behind something taught, each with its article. */
export function StepList({ steps, doctrine }: StepListProps) {
  const own = steps.flatMap((key) => doctrine.steps.find(({ id }) => id === key) ?? []);
  const articleOf = (key: string) => doctrine.articles.find((article) => article.key === key);
  return (
    <ul className="entry-steps" aria-label="Where this comes from">
      {own.map(({ id, says, article }) => (
        <li key={id}>
          <span className="entry-step">{id}</span> {says} <cite>{articleOf(article)?.title}</cite>
        </li>
      ))}
    </ul>
  );
}
