import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { winkLanguage } from '../../simulation/reply/language/wink-language.ts';
import { learnedLabels } from '../../simulation/reply/learned/learned-labels.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { compareByFile } from './compare-by-file.ts';
import { fitWeights } from './fit-weights.ts';
import { fitOptions } from './fit-options.ts';
import { nearMissExamples } from './make-examples.ts';
import { packWeights } from './pack-weights.ts';
import { readExamples } from './read-examples.ts';
import { withClauses } from './with-clauses.ts';
import { scoreUnseen } from './score-unseen.ts';

/** Where the weights are kept. */
export const weightsFile = join(import.meta.dirname, '../../simulation/reply/learned/weights.ts');

/** Learns the weights from the corpus beside this file, says how they fare on files they never saw, and keeps them. */
async function train(): Promise<void> {
  const language = winkLanguage(winkNLP, model);
  const replies = readExamples(language);
  const nearMisses = nearMissExamples(language);
  const unseen = scoreUnseen(replies, nearMisses);
  console.log(compareByFile(unseen));
  const thresholds = chooseThresholds(unseen);
  const examples = [...replies.flatMap((reply) => withClauses(reply.examples)), ...nearMisses];
  const kept = packWeights(fitWeights(examples, learnedLabels.length, fitOptions), thresholds);
  const file = `import type { KeptWeights } from './learned-model.ts';

/** Learned by tests/corpus/train.ts from ${replies.length} replies of our own; never edited by hand. */
export const weights: KeptWeights = ${JSON.stringify(kept)};
`;
  writeFileSync(
    weightsFile,
    await format(file, { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' }),
  );
  console.log(`${replies.length} replies, ${examples.length} sentences, ${kept.packed.length} characters of weights`);
}

if (import.meta.main) await train();
