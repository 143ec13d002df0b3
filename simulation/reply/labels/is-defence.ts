import { hasPattern } from '../pattern/find-pattern.ts';
import { sentenceOf } from '../reading/sentence.ts';
import type { Found } from './rule.ts';

const SORRY = '( sorry|apolog*|regret|regretted|saddened|condolences )';
const CONTRAST =
  /^(?:but|however|although|though|yet|whereas|while|except|nevertheless|nonetheless|still|just|actually|only|unfortunately|that|having|at|all|even|on|then|mind|in|to)$/;

/** What may follow a "but" without taking the sorry back: help, good news, owning, asking. */
const NOT_A_DEFENCE = [
  '( we|i|it|they|he|she|team|that|this|someone|everything|your ..3 ) ( will|shall|can|are|am|is|have|has|would like|want|did|do|~be ) ( now | already | also | still | just | all )? ( be|get|make|do everything|sort*|refund*|replac*|fix*|resolv*|sent|send*|call*|ring*|arrang*|provid*|working|looking|on (its|the|it)|back|help*|put|offer*|know|own|update*|contact*|try|taking|taken|restor*|mov*|credit*|give|gone|love|like|find|found|hope|here)',
  '( please | you can | rest assured | be assured | be rest assured) ( be )?( assured|rest)?',
  '( already ) ( #VERB )',
  'we are looking into',
  '( not | never | no ) ( an excuse | our excuse | excuse | enough | good enough | an excuse for )',
  '( please | kindly ) ( let|tell|send|call|message|contact|accept|give|ask|know)',
  '( we | i ) ( should | ought )',
  '( on us | our fault | our mistake | my fault )',
  'that does not ( excuse|make|change|help|bring)',
  '( refund|replacement|voucher|on its way|on the way|good news|find a new favourite |you soon)',
  '( what|which|would|how|can|could ) ( ..6 ) ?',
  'i know ( that|this|sorry|it|words|you)',
  '( fallen|fell ) ( ..2 ) short',
  '^ ..2 ( thank|thanks|hope|i hope|we hope)',
  'i would rather',
  'we have ( some | a ) info',
  '( sorry|apologies|apologise|apologize) ( ..2 ) (is|are|alone|does|will) not',
  '( more than|anyway|again) ..2 ( sorry|apolog*)',
  '( want|like|love) to ( help|make|put|hear|fix)',
];
const STILL_A_DEFENCE = [
  '( can|could|will|do|does|did|is|are|was|were|has|have ) not',
  'not our|my|us',
  '( you ) ( should|could|had|did|must|need|have to|were|only|do only|knew|can see|paid|signed)',
  '( policy|terms|rules|clause|conditions|refundable|contract|law|covered|liable|risk|contracts)',
  '( busy|short|only|beyond|control|understand that|please understand|you must|sold out|normal|everyone|most|other|others|never had|first time)',
  '( still alive|worse|happy|enjoy*)',
  'to ( clarify|clear|point out|make a point|correct|set)',
];

/** Whether what follows the contrast defends, refuses or contradicts the sorry that stands before it. */
export function isDefence({ place, sentence, index, reading }: Found): boolean {
  const words = sentence.words;
  let from = place.first;
  while (from <= place.last && !(CONTRAST.test(words[from]?.form ?? '') || words[from]?.form === 'tho')) from += 1;
  const before = sentenceOf(words.slice(0, from));
  const previous = reading.sentences.slice(Math.max(0, index - (place.first <= 1 ? 1 : 0)), index);
  const sorry = hasPattern(before, SORRY) || (place.first <= 1 && previous.some((other) => hasPattern(other, SORRY)));
  const trailing =
    !sorry && words.slice(-4).some(({ form }) => form === 'though') && reading.sentences[index - 1] !== undefined;
  if (!sorry && !(trailing && hasPattern(reading.sentences[index - 1] ?? sentence, SORRY))) return false;
  const after = sentenceOf(trailing ? words : words.slice(from + 1));
  if (hasPattern(after, SORRY)) return false;
  if (STILL_A_DEFENCE.some((pattern) => hasPattern(after, pattern)))
    return (
      !hasPattern(after, '( not|no|never ) ( ..2 ) ( excuse|enough)') &&
      !hasPattern(after, '( we|i|you ) ( should ) ( not )? ( have )')
    );
  return !NOT_A_DEFENCE.some((pattern) => hasPattern(after, pattern));
}
