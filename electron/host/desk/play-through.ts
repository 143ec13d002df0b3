import type { Coverage } from '../../../simulation/check/coverage.ts';
import { runPlaythrough } from '../../../simulation/playthrough/run-playthrough.ts';
import type { Language } from '../../../simulation/reply/language/language.ts';
import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import { titleOf } from './describe-scenario.ts';
import type { PlayedThrough } from './desk-views.ts';
import type { PlaythroughFile } from './list-playthroughs.ts';

/** Runs one playthrough against its scenario, measured as `amends check` measures it. */
export function playThrough(
  scenario: Scenario,
  { name, title, playthrough, problems }: PlaythroughFile,
  { partial, best }: Coverage,
  language: Language,
): PlayedThrough {
  if (!playthrough) {
    const failures = problems.map(({ line, message }) => `line ${line}: ${message}`);
    return { file: name, title, answers: 0, written: 0, ending: null, score: null, failures };
  }
  const rubric: Rubric = { engine: engineVersion, weights: defaultWeights, best: partial ? null : best.raw };
  const { session, score, failures } = runPlaythrough(scenario, playthrough, rubric, language);
  const isOther = playthrough.scenario !== scenario.id;
  const { place } = session;
  return {
    ...{ file: name, title, answers: playthrough.answers.length },
    written: playthrough.answers.filter((answer) => Object.values(answer).some((given) => 'write' in given)).length,
    ending: 'ending' in place ? titleOf(scenario, place.ending) : null,
    score: score.overall,
    failures: isOther
      ? [`it says that it plays "${playthrough.scenario}", and lies beside "${scenario.id}"`, ...failures]
      : failures,
  };
}
