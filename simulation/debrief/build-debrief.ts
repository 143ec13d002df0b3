import type { Scenario } from '../scenario/schema.ts';
import { createCustomer } from '../customer/customer-state.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import type { Rubric } from '../scoring/score.ts';
import { scoreTurns } from '../scoring/score.ts';
import type { Session, Turn } from '../session/session.ts';
import { tellAfterwork } from './afterwork.ts';
import type { Debrief, MissedChance, PrincipleResult } from './debrief.ts';
import { missedChances } from './missed.ts';
import { questionsAbout } from './questions.ts';
import { faultResults, principleResults } from './results.ts';
import { tellOverrides } from './overrides.ts';
import { tellSplits } from './splits.ts';
import { tellTurn } from './tell-turn.ts';
import { coachWritten } from './tell-written.ts';
import { tellOutcome, tellScore } from './verdict.ts';

/** What a debrief is built from. `earlier` are finished runs of the same scenario; `library` is what could be practised next. */
export interface DebriefInput {
  id: string;
  scenario: Scenario;
  session: Session;
  /** Which attempt, from 0; default the last. */
  attempt?: number;
  rubric: Rubric;
  earlier: readonly { overall: number | null; ending: string; faults: number; at: number }[];
  library: readonly { id: string; kind: Scenario['kind']; title: string; teaches: readonly PrincipleId[] }[];
}

/** Builds the one debrief every report is a rendering of. */
export function buildDebrief(input: DebriefInput): Debrief {
  const { scenario, session, rubric } = input;
  const { weights } = rubric;
  const index = Math.min(input.attempt ?? Infinity, session.attempts.length - 1);
  const isLatest = index === session.attempts.length - 1;
  const turns = session.attempts[index]?.turns ?? [];
  const score = scoreTurns(scenario, turns, rubric);
  const records = turns.map((turn, at) =>
    tellTurn(
      scenario,
      turn,
      at + 1,
      score.turns[at] ?? { chances: [], faults: [], points: 0, beyond: 0, unassessed: 0 },
    ),
  );
  const missed = missedChances(scenario, turns, score, records, weights);
  const principles = principleResults(scenario, score, records, missed, weights);
  const last = turns.at(-1);
  const start = session.start.from?.customer ?? createCustomer(scenario);
  const { title, trade, fault, brief, facts, customer } = scenario;
  return {
    format: 1,
    engine: rubric.engine,
    session: {
      id: input.id,
      mode: session.start.mode,
      startedAt: isoDate(session.start.startedAt),
      attempt: index + 1,
      attempts: session.attempts.length,
    },
    scenario: { id: scenario.id, title, trade, fault, brief, facts },
    customer: { name: customer.name, about: customer.about },
    rubric: { weights, best: rubric.best },
    selfAssessment: isLatest ? session.reflection : null,
    outcome: tellOutcome(scenario, last?.decision.to ?? { scene: scenario.start }, isLatest),
    score: tellScore(score, records),
    arc: [
      { turn: 0, label: 'At the start', arousal: start.arousal, trust: start.trust },
      ...turns.map(({ decision }, at) => ({
        turn: at + 1,
        label: records[at]?.sceneTitle || `Turn ${at + 1}`,
        arousal: decision.after.arousal,
        trust: decision.after.trust,
      })),
    ],
    principles,
    faults: faultResults(score, turns, records, missed, scenario, weights),
    transcript: coachWritten(records, missed, scenario),
    missed,
    questions: questionsAbout(scenario, records, missed),
    afterwork: tellAfterwork(scenario, last?.decision.after ?? start, principles, records),
    commitment: isLatest ? session.commitment : null,
    practiseNext: practiseNext(input, principles, missed),
    comparison: compareAttempts(input),
    overrides: tellOverrides(session, index),
    splits: tellSplits(scenario, session, index, turns),
  };
}

/** The principle that cost most by being passed by, and another scenario that teaches it. */
function practiseNext(
  { scenario, library }: DebriefInput,
  results: readonly PrincipleResult[],
  missed: readonly MissedChance[],
): Debrief['practiseNext'] {
  const passed = (id: PrincipleId) =>
    missed.filter((chance) => chance.principles.some((each) => each.id === id)).length;
  const lost = ({ id, weight }: PrincipleResult) => passed(id) * weight;
  const [dearest] = [...results].sort((left, right) => lost(right) - lost(left));
  if (!dearest || lost(dearest) === 0) return null;
  const teaching = library.filter(({ id, teaches }) => id !== scenario.id && teaches.includes(dearest.id));
  const other = teaching.find(({ kind }) => kind === 'scenario');
  const drills = teaching
    .filter(({ kind, teaches }) => kind === 'drill' && teaches[0] === dearest.id)
    .map(({ id, title }) => ({ id, title }));
  const because = `“${dearest.name}” was open ${times(dearest.met)} and passed by ${times(passed(dearest.id))}.`;
  return { principle: dearest.id, because, scenario: other ? { id: other.id, title: other.title } : null, drills };
}

const counted = [
  'never',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
];
const times = (count: number) => counted[count] ?? `${count} times`;

function compareAttempts({ session, scenario, rubric, earlier }: DebriefInput): Debrief['comparison'] {
  const before = earlier.map(({ overall, ending, faults, at }) => ({
    label: 'An earlier run',
    overall,
    ending,
    faults,
    date: isoDate(at),
  }));
  const here = session.attempts.map(({ turns }, at) => ({
    label: at === 0 ? 'First attempt of this run' : `Attempt ${at + 1} of this run`,
    overall: scoreTurns(scenario, turns, rubric).overall,
    ending: endingTitle(scenario, turns),
    faults: turns.reduce((sum, turn) => sum + turn.decision.faults.length, 0),
    date: isoDate(turns.at(-1)?.at ?? session.start.startedAt),
  }));
  return [...before, ...here].map((row, at) => ({ attempt: at + 1, ...row }));
}

function endingTitle(scenario: Scenario, turns: readonly Turn[]): string {
  const to = turns.at(-1)?.decision.to;
  return to && 'ending' in to ? (scenario.endings[to.ending]?.title ?? to.ending) : 'not finished';
}

/** ISO 8601 from milliseconds since 1970. */
function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
