import type { Scenario } from '../scenario/schema.ts';
import type { MissedChance, TurnRecord } from './debrief.ts';
import { personOf, quoted } from './wording.ts';

/**
 * Three questions that quote the trainee's own words beside what came of them and leave the answer open
 * (evidence R20: advocacy and inquiry). Fewer only where fewer turns were played.
 */
export function questionsAbout(
  scenario: Scenario,
  records: readonly TurnRecord[],
  missed: readonly MissedChance[],
): string[] {
  const person = personOf(scenario.customer);
  const used = new Set<number>();
  const pick = (candidates: readonly TurnRecord[]) => {
    const record = candidates.find(({ turn }) => !used.has(turn));
    if (record) used.add(record.turn);
    return record;
  };
  const change = ({ moved }: TurnRecord) => moved.arousal[1] - moved.arousal[0];
  const talk = records.filter((record) => record.phase === 'talk');
  const worst = [...records]
    .filter((record) => record.findings.some((finding) => finding.kind === 'fault'))
    .sort((a, b) => change(b) - change(a));
  const best = [...talk].filter((record) => change(record) < 0).sort((a, b) => change(a) - change(b));
  const passed = missed
    .map((chance) => records.find((record) => record.turn === chance.turn))
    .filter((record) => record !== undefined);

  const questions: string[] = [];
  const hurt = pick(worst);
  if (hurt) {
    const fault = hurt.findings.find((finding) => finding.kind === 'fault');
    const effect = hurt.says ? `${person.name} had just said ${quoted(hurt.says, 80)}. ` : '';
    questions.push(
      `${effect}You went with ${quoted(fault?.quote ?? hurt.answer, 90)}. ${hurt.isSpoken ? `What did you want ${person.name} to hear` : `What did you expect ${person.name} to make of it`}?`,
    );
  }
  const missedTurn = pick(passed);
  if (missedTurn) {
    const before = missedTurn.says ? `After ${quoted(missedTurn.says, 80)} you` : 'You';
    questions.push(
      `${before} went with ${quoted(missedTurn.answer, 90)}. What did ${person.name} still need from you at that moment?`,
    );
  }
  const eased = pick(best);
  if (eased) {
    const words = eased.findings.find((finding) => finding.kind === 'shown')?.quote ?? eased.answer;
    questions.push(
      `${quoted(words, 90)} was where ${person.name} began to ease. Why those words, and when could you use them this week?`,
    );
  }
  for (let record = pick(records); record && questions.length < 3; record = pick(records)) {
    questions.push(
      `You went with ${quoted(record.answer, 90)}. What else was open to you, and what would ${person.name} have made of it?`,
    );
  }
  return questions;
}
