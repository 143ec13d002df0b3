import type { Scenario } from '../scenario/schema.ts';
import type { Score } from '../scoring/score.ts';
import { capCeilings } from '../customer/cap.ts';
import { faults } from '../doctrine/fault.ts';
import type { Place } from '../session/decide.ts';
import type { Debrief, TurnRecord } from './debrief.ts';
import { personOf, quoted } from './wording.ts';

/** How the run ended. */
export function tellOutcome(scenario: Scenario, place: Place, isLatest: boolean): Debrief['outcome'] {
  const ending = 'ending' in place ? scenario.endings[place.ending] : undefined;
  if (ending) return { title: ending.title, tell: ending.tell, outcome: ending.outcome };
  const { name } = personOf(scenario.customer);
  if (!isLatest) {
    const tell = `You went back before this attempt came to an end with ${name}. What you played after it stands in the next one.`;
    return { title: 'You went back from here', tell, outcome: 'stopped' };
  }
  return {
    title: 'You stopped here',
    tell: `Nothing is decided: ${name} is where you left off, and the run can be taken up again.`,
    outcome: 'stopped',
  };
}

/** The score in words: never more exact than what was measured. */
export function tellScore(score: Score, records: readonly TurnRecord[]): Debrief['score'] {
  const { raw, best, overall, cap } = score;
  const summary =
    best === null
      ? `You earned ${signed(raw)} points. This scenario is too large to know the most that can be reached, so no percentage is shown.`
      : `You earned ${signed(raw)} of the ${best} points that could be reached from the start.`;
  const grave = records
    .flatMap((record) => record.findings)
    .filter((finding) => finding.kind === 'fault' && isCapping(finding.id))
    .at(-1);
  const limit = Math.round(capCeilings[cap] * 100);
  const takenBack =
    cap === 'three-quarters' ? ' You took responsibility afterwards, which lifted the limit from 50.' : '';
  const isHeld = best !== null && best > 0 && raw / best > capCeilings[cap];
  const act = grave?.id === 'brokenPromise' ? grave.because : grave ? quoted(grave.quote) : '';
  const capBecause =
    isHeld && grave ? `The run is held at ${limit}: ${act} (${grave.name.toLowerCase()}).${takenBack}` : null;
  const { written } = score;
  return {
    ...{ raw, best, overall, cap, capBecause },
    summary: [summary, tellAssessed(score)].filter(Boolean).join(' '),
    written: written.of > 0 ? written : null,
  };
}

/** How many of the written replies could be judged; empty where none was left open. */
function tellAssessed({ written: { assessed, of }, overall, best }: Score): string {
  if (of === 0) return '';
  if (assessed === of)
    return of === 1 ? 'The written reply could be assessed.' : `All ${of} written replies could be assessed.`;
  const told = `${assessed} of ${of} written ${of === 1 ? 'reply' : 'replies'} could be assessed; the others count neither for nor against you.`;
  return overall === null && best !== null ? `${told} That is too few for a percentage.` : told;
}

/** A number with a true minus sign. */
const signed = (value: number) => (value < 0 ? `−${-value}` : String(value));

const isCapping = (id: string) => id in faults && faults[id as keyof typeof faults].caps;
