import type { FaultId } from '../doctrine/fault.ts';
import { faultIds, faults } from '../doctrine/fault.ts';
import { principleIds, principles } from '../doctrine/principle.ts';
import { faultsOf } from '../scenario/items.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Score } from '../scoring/score.ts';
import type { Weights } from '../scoring/weights.ts';
import { itemsPicked } from '../session/answer-of.ts';
import type { Turn } from '../session/session.ts';
import { cite } from './cite.ts';
import type { Evidence, FaultResult, MissedChance, PrincipleResult, TurnRecord } from './debrief.ts';
import { sceneOf } from './tell-turn.ts';
import { deedDone, deedMissed, personOf, quoted } from './wording.ts';

/** One result for each of the sixteen principles: how often there was an occasion, how often it was taken, and the words. */
export function principleResults(
  scenario: Scenario,
  score: Score,
  records: readonly TurnRecord[],
  missed: readonly MissedChance[],
  weights: Weights,
): PrincipleResult[] {
  const person = personOf(scenario.customer);
  const heardIn = (turn: number) =>
    records.some((each) => each.turn === turn && (each.phase === 'talk' || (each.phase === 'after' && each.isSpoken)));
  return principleIds.map((id) => {
    const { taken = 0, met = 0 } = score.principles[id] ?? {};
    const evidence = evidenceOf(records, id, 'shown');
    const passed = missed.find((chance) => chance.principles.some((each) => each.id === id));
    const stronger = passed?.principles.find((each) => each.id === id)?.quote;
    const regret =
      passed && stronger && taken < met
        ? `In turn ${passed.turn}, ${quoted(stronger)} would have ${deedMissed(id, person, heardIn(passed.turn))}.`
        : '';
    const praise =
      taken > 0 && evidence[0]
        ? `${quoted(evidence[0].quote)} ${deedDone(id, person, heardIn(evidence[0].turn))}.`
        : '';
    const remark = met === 0 ? '' : [praise, regret].filter(Boolean).join(' ');
    const { name, phase, steps } = principles[id];
    return {
      id,
      name,
      phase,
      weight: weights.principles[id],
      taken,
      met,
      remark,
      evidence,
      cites: steps.slice(0, 2).map(cite),
    };
  });
}

/** One result for each fault that occurred, the dearest first. Its remark is the coach's on that very reply, with the stronger line. */
export function faultResults(
  score: Score,
  turns: readonly Turn[],
  records: readonly TurnRecord[],
  missed: readonly MissedChance[],
  scenario: Scenario,
  weights: Weights,
): FaultResult[] {
  const found = faultIds.filter((id) => (score.faults[id] ?? 0) > 0);
  const results = found.map((id): FaultResult => {
    const count = score.faults[id] ?? 0;
    const remark = remarkOn(id, turns, records, missed, scenario);
    return {
      id,
      name: faults[id].name,
      count,
      cost: count * weights.faults[id],
      remark,
      evidence: evidenceOf(records, id, 'fault'),
      cites: stepsOf(id),
    };
  });
  return results.sort((left, right) => right.cost - left.cost);
}

function remarkOn(
  id: FaultId,
  turns: readonly Turn[],
  records: readonly TurnRecord[],
  missed: readonly MissedChance[],
  scenario: Scenario,
): string {
  const record = records.find(({ findings }) =>
    findings.some((finding) => finding.kind === 'fault' && finding.id === id),
  );
  const finding = record?.findings.find((each) => each.kind === 'fault' && each.id === id);
  const turn = record ? turns[record.turn - 1] : undefined;
  if (!record || !finding || !turn) return '';
  const items = itemsPicked(sceneOf(scenario, turn), turn.picks);
  const guilty = items.find(({ reply }) => faultsOf(reply).includes(id)) ?? items[0];
  const stronger = missed.find((chance) => chance.turn === record.turn)?.stronger;
  const order =
    finding.start === null && !guilty?.reply.faults.some((mark) => mark.id === id)
      ? `${upperFirst(finding.because)}. `
      : '';
  const why = guilty?.reply.coach ?? `${upperFirst(finding.because)}.`;
  return `${quoted(finding.quote)}: ${order}${why}${stronger ? ` Stronger here: ${quoted(stronger, 200)}.` : ''}`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/[.]$/, '');
const stepsOf = (id: FaultId) => faults[id].steps.slice(0, 2).map(cite);

function evidenceOf(records: readonly TurnRecord[], id: string, kind: 'shown' | 'fault'): Evidence[] {
  return records.flatMap(({ turn, findings }) =>
    findings
      .filter((finding) => finding.id === id && finding.kind === kind)
      .map(({ quote, start, end }) => ({ turn, quote, start, end })),
  );
}
