import type { CustomerState } from '../customer/customer-state.ts';
import { reaching } from '../customer/terms.ts';
import { faults } from '../doctrine/fault.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import type { PreparedAnswer } from '../session/decide.ts';
import { prepareAnswer } from '../session/decide.ts';
import { allPicks, itemsOffered } from '../session/legal-picks.ts';

/** One answer that can be given in a scene, prepared once for every state in which it is met. */
export interface Option extends PreparedAnswer {
  picks: string[];
}

/** Answers that no customer can tell apart: they move and lead alike, and differ only in what they score. */
export type OptionGroup = readonly [Option, ...Option[]];

/** Every answer of every scene in groups, and how to find those that are legal for a customer. */
export function prepareOptions(
  scenario: Scenario,
): (sceneId: string, scene: Scene, state: CustomerState) => readonly OptionGroup[] {
  const byScene = new Map<string, { groups: OptionGroup[]; isConditional: boolean }>();
  return (sceneId, scene, state) => {
    let prepared = byScene.get(sceneId);
    if (!prepared) {
      const options = allPicks(scene).map((picks): Option => ({ picks, ...prepareAnswer(scene, picks) }));
      const isConditional = Object.values(scene.replies ?? {}).some((reply) => reply.when !== undefined);
      byScene.set(sceneId, (prepared = { groups: groupAlike(options), isConditional }));
    }
    if (!prepared.isConditional) return prepared.groups;
    const offered = new Set(itemsOffered(scene, state, scenario).map((item) => item.id));
    return prepared.groups.flatMap((group) => {
      const [first, ...rest] = group.filter(({ picks }) => picks.every((pick) => offered.has(pick)));
      return first ? [[first, ...rest] as const] : [];
    });
  };
}

function groupAlike(options: readonly Option[]): OptionGroup[] {
  const groups = new Map<string, [Option, ...Option[]]>();
  for (const option of options) {
    const key = effectOf(option);
    const group = groups.get(key);
    if (group) group.push(option);
    else groups.set(key, [option]);
  }
  return [...groups.values()];
}

/** All of an answer that `react` and `follow` read, as a text: words that reach nobody leave only acts, time and caps. */
function effectOf({ answer, branches }: Option): string {
  const shown = answer.shows.map((mark) => mark.id);
  const faulty = answer.faults.map((mark) => mark.id);
  const acts = [answer.offers, answer.promises, answer.keeps, answer.remembers].map((ids) => [...ids].sort());
  const heard = [reaching(shown, answer.isSpoken), reaching(faulty, answer.isSpoken)].map((ids) => [...ids].sort());
  const caps = [faulty.some((id) => faults[id].caps), shown.includes('ownership')];
  return JSON.stringify([heard, acts, caps, answer.takes, answer.at, answer.isSpoken, branches]);
}
