import type { FaultId } from '../../../simulation/doctrine/fault.ts';
import { faults } from '../../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../../simulation/doctrine/principle.ts';
import { principles } from '../../../simulation/doctrine/principle.ts';
import type { ReplyFinding } from '../../../simulation/reply/reply-analysis.ts';
import type { WrittenJudgement } from '../../../simulation/session/written-judgement.ts';

type Given = Partial<Record<PrincipleId | FaultId, string>>;

/** A judgement as the analysis would make it of a text that holds these words; `branch` is the authored reply it takes. */
export function judgementOf(
  text: string,
  found: { shows?: Given; faults?: Given; offers?: string[]; promises?: string[]; branch?: string },
): WrittenJudgement {
  const { shows = {}, faults: faulty = {}, offers = [], promises = [], branch = null } = found;
  return {
    analysis: {
      assessed: true,
      shows: (Object.entries(shows) as [PrincipleId, string][]).map(([id, words]) => find(id, words, text)),
      faults: (Object.entries(faulty) as [FaultId, string][]).map(([id, words]) => find(id, words, text)),
    },
    offers,
    promises,
    reply: branch,
  };
}

export const notAssessed: WrittenJudgement = {
  analysis: { assessed: false, reason: 'gibberish', shows: [], faults: [] },
  offers: [],
  promises: [],
  reply: null,
};

function find<Id extends PrincipleId | FaultId>(id: Id, words: string, text: string): ReplyFinding<Id> {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  const [source] = id in faults ? faults[id as FaultId].steps : principles[id as PrincipleId].steps;
  if (!source) throw new Error(`${id} rests on no step`);
  return { id, quote: words, start, end: start + words.length, rule: `${id}.test`, source };
}
