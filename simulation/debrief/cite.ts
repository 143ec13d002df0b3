import { articles } from '../doctrine/article.ts';
import type { StepId } from '../doctrine/step.ts';
import { steps } from '../doctrine/step.ts';
import type { Citation } from './debrief.ts';

/** A step with the article it comes from. */
export function cite(step: StepId): Citation {
  const { says, article } = steps[step];
  return { step, says, article, articleTitle: articles[article].title };
}
