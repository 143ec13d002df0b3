import { isFaultId } from '../doctrine/fault.ts';
import { principles } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { TurnScore } from '../scoring/score-turn.ts';
import type { Turn } from '../session/session.ts';
import { isAskedFor } from '../session/is-asked-for.ts';
import type { Citation, Finding, LinePiece, MissedChance, TurnRecord, WrittenRecord } from './debrief.ts';
import { whyNotAssessed } from './not-assessed.ts';
import { deedDone, faultDone, personOf, quoted, unearnedBecause } from './wording.ts';

/** How a written reply fared; null where a reply was chosen. */
export function tellWritten({ decision }: Turn, score: TurnScore, scenario: Scenario): WrittenRecord | null {
  const { written } = decision;
  if (!written) return null;
  const { analysis } = written;
  const why = analysis.assessed ? null : whyNotAssessed(analysis.reason, personOf(scenario.customer).name);
  return { assessed: analysis.assessed, why, askedAgain: isAskedFor(decision), beyond: score.beyond };
}

/**
 * The records with what a coach says of each written reply, in at most two sentences: what the words that weighed most did to
 * the customer, and the line that was still missing.
 */
export function coachWritten(
  records: readonly TurnRecord[],
  missed: readonly MissedChance[],
  scenario: Scenario,
): TurnRecord[] {
  return records.map((record) => {
    if (!record.written?.assessed) return record;
    const built = missed.find((chance) => chance.turn === record.turn)?.built ?? [];
    const coach = [sayWeightiest(record.findings, scenario), sayMissing(built, scenario)].filter(Boolean).join(' ');
    return { ...record, coach: coach ? [coach] : [] };
  });
}

function sayWeightiest(findings: readonly Finding[], scenario: Scenario): string {
  const person = personOf(scenario.customer);
  const of = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  const gravest = of('fault').sort((left, right) => left.points - right.points)[0];
  if (gravest && isFaultId(gravest.id)) {
    const words = quoted(gravest.quote, 90);
    return gravest.start === null ? `${words}: ${gravest.because}.` : `${words} ${faultDone(gravest.id, person)}.`;
  }
  const spoilt = of('unearned')[0];
  if (spoilt?.unearned) return `${quoted(spoilt.quote, 90)} was there, but ${unearnedBecause(spoilt.unearned, null)}.`;
  const finest = of('shown').sort((left, right) => right.points - left.points)[0];
  return finest && !isFaultId(finest.id) ? `${quoted(finest.quote, 90)} ${deedDone(finest.id, person, true)}.` : '';
}

/** The dearest of the lines that were missing, as it could have been said. */
function sayMissing(built: readonly LinePiece[], { customer }: Scenario): string {
  const weightOf = ({ principle }: LinePiece) => (principle === null ? 0 : principles[principle].weight);
  const [dearest] = built
    .filter(({ kind }) => kind === 'added')
    .sort((left, right) => weightOf(right) - weightOf(left));
  if (!dearest) return '';
  return `${personOf(customer).name} was still waiting for something like ${quoted(dearest.text, 160)}.`;
}

/** The steps that findings rest on, each once. */
export function citesOf(findings: readonly Finding[]): Citation[] {
  const cites = findings.flatMap(({ cite }) => cite ?? []);
  return cites.filter((each, index) => cites.findIndex(({ step }) => step === each.step) === index);
}
