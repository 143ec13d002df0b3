import type { Check } from './check.ts';
import { causeNotInFacts } from './craft/cause-not-in-facts.ts';
import { fewReplies } from './craft/few-replies.ts';
import { intensityOutOfLine } from './craft/intensity-out-of-line.ts';
import { levelOutOfLine } from './craft/level-out-of-line.ts';
import { minutesOutOfLine } from './craft/minutes-out-of-line.ts';
import { neverExercised } from './craft/never-exercised.ts';
import { placeholder } from './craft/placeholder.ts';
import { stepNotOfPrinciple } from './craft/step-not-of-principle.ts';
import { tagNotInWords } from './craft/tag-not-in-words.ts';
import { bestInSamePlace } from './cues/best-in-same-place.ts';
import { bestIsLongest } from './cues/best-is-longest.ts';
import { bestIsOnlyPolite } from './cues/best-is-only-polite.ts';
import { bestIsShortest } from './cues/best-is-shortest.ts';
import { hardToRead } from './cues/hard-to-read.ts';
import { implausibleReply } from './cues/implausible-reply.ts';
import { lineRepeats } from './cues/line-repeats.ts';
import { repliesAlike } from './cues/replies-alike.ts';
import { usedTwice } from './cues/used-twice.ts';
import { bestPathMissesBestEnding } from './fairness/best-path-misses-best-ending.ts';
import { faultCostsNothing } from './fairness/fault-costs-nothing.ts';
import { meritNeverPays } from './fairness/merit-never-pays.ts';
import { noConsequence } from './fairness/no-consequence.ts';
import { orderDecides } from './fairness/order-decides.ts';
import { poorPathReachesBestEnding } from './fairness/poor-path-reaches-best-ending.ts';
import { principleOffBestPath } from './fairness/principle-off-best-path.ts';
import { promiseCannotBeKept } from './fairness/promise-cannot-be-kept.ts';
import { shortCut } from './fairness/short-cut.ts';
import { taughtNotEarnable } from './fairness/taught-not-earnable.ts';
import { answersNoOffer } from './structure/answers-no-offer.ts';
import { deadEnd } from './structure/dead-end.ts';
import { endingNeverReached } from './structure/ending-never-reached.ts';
import { neverUsed } from './structure/never-used.ts';
import { nowhereToWrite } from './structure/nowhere-to-write.ts';
import { otherwisePunishes } from './structure/otherwise-punishes.ts';
import { replyNeverOffered } from './structure/reply-never-offered.ts';
import { unreachableScene } from './structure/unreachable-scene.ts';
import { variantNeverSpoken } from './structure/variant-never-spoken.ts';

/** Every check of a single scenario: structure, fairness of the score, cues that give the answer away, craft. */
export const checks: readonly Check[] = [
  unreachableScene, deadEnd, replyNeverOffered, variantNeverSpoken, endingNeverReached, neverUsed, nowhereToWrite, otherwisePunishes,
  answersNoOffer,
  taughtNotEarnable, principleOffBestPath, bestPathMissesBestEnding, poorPathReachesBestEnding, meritNeverPays, faultCostsNothing,
  noConsequence, shortCut, promiseCannotBeKept, orderDecides,
  bestIsLongest, bestIsShortest, bestIsOnlyPolite, bestInSamePlace, implausibleReply, repliesAlike, lineRepeats, hardToRead, usedTwice,
  neverExercised, fewReplies, tagNotInWords, stepNotOfPrinciple, placeholder, causeNotInFacts, levelOutOfLine, minutesOutOfLine,
  intensityOutOfLine,
]; // prettier-ignore
