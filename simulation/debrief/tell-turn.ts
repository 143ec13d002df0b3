import type { CustomerState } from '../customer/customer-state.ts';
import type { Item } from '../scenario/items.ts';
import type { Scenario, Scene } from '../scenario/schema.ts';
import { sayMoment } from '../scenario/story-time.ts';
import type { TurnScore } from '../scoring/score-turn.ts';
import { firstThatHolds } from '../session/follow.ts';
import { itemsPicked } from '../session/answer-of.ts';
import type { Turn } from '../session/session.ts';
import { cite } from './cite.ts';
import type { TurnRecord } from './debrief.ts';
import { citesOf, tellWritten } from './tell-written.ts';
import { findingsOf } from './findings.ts';
import { labelOf } from './wording.ts';

/** The scene of a turn. */
export function sceneOf(scenario: Scenario, turn: Turn): Scene {
  const scene = scenario.scenes[turn.scene];
  if (!scene) throw new Error(`no scene ${turn.scene}`);
  return scene;
}

/** The line of a list of variants that is used for this customer; null where there is none. */
export function lineFor(
  variants: Scene['says'],
  state: CustomerState,
  scenario: Scenario,
  followsWritten = false,
): string | null {
  return firstThatHolds(variants ?? [], state, scenario, followsWritten)?.line ?? null;
}

/** What was answered: the words written, or what was picked, one item a line; a why with its question. */
export function answerText(scene: Scene, turn: Turn): string {
  if (turn.text !== undefined) return turn.text;
  const items = itemsPicked(scene, turn.picks);
  if (items.length === 0) return 'Nothing was picked.';
  return items.map((item, index) => lineOf(scene, item, index)).join('\n');
}

function lineOf(scene: Scene, item: Item, index: number): string {
  const ask = scene.whys?.[index]?.ask;
  return ask ? `${ask} ${item.words}` : item.words;
}

/** One turn of the transcript with its margin notes and what moved the customer. `turn` counts from 1. */
export function tellTurn(scenario: Scenario, turn: Turn, number: number, score: TurnScore): TurnRecord {
  const scene = sceneOf(scenario, turn);
  const { decision, before } = turn;
  const items = itemsPicked(scene, turn.picks);
  const answer = answerText(scene, turn);
  const cites = [...new Set(items.flatMap((item) => item.reply.cites ?? []))].map(cite);
  const findings = findingsOf(turn, score, answer, scenario);
  return {
    turn: number,
    phase: scene.phase,
    when: sayMoment(before.now, scenario.clock.known),
    sceneTitle: scene.title ?? '',
    tell: lineFor(scene.tell, before, scenario),
    says: lineFor(scene.says, before, scenario, turn.followsWritten),
    answer,
    isSpoken: turn.text !== undefined || (items.some((item) => item.reply.say !== undefined) && scene.task !== 'whys'),
    findings,
    coach: items.flatMap((item) => item.reply.coach ?? []),
    cites: turn.text === undefined ? cites : citesOf(findings),
    written: tellWritten(turn, score, scenario),
    moved: {
      terms: decision.terms
        .filter((term) => term.because !== 'turn')
        .map((term) => ({ ...term, label: labelOf(term) })),
      arousal: [before.arousal, decision.after.arousal],
      trust: [before.trust, decision.after.trust],
    },
  };
}
