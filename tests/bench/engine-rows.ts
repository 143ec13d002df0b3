import { Compiler } from 'inkjs/compiler/Compiler';
import { referee } from '../../simulation/session/command.ts';
import { applyEvent, currentAttempt, startSession } from '../../simulation/session/session.ts';
import { scenarioFrom } from '../fixtures/load-fixture.ts';
import type { Row } from './row.ts';
import { perSecond } from './row.ts';

const scenes = 20;

/** The same story for both: twenty scenes in a row, a line of the customer, three replies, three counters moved by each. */
function ourStory(): string {
  const replies = ['own', 'plain', 'but'].map((id, at) => {
    const marks = ['shows: [ownership, apology, impact]', 'shows: [ask]', 'faults: [mixedMessage]'][at] ?? '';
    return { id, marks };
  });
  const scene = (at: number) =>
    `  s${at}:\n    phase: talk\n    says: [{ when: arousal > 60, line: Loud ${at}. }, { line: Quiet ${at}. }]\n    replies:\n` +
    replies
      .map(
        ({ id, marks }) =>
          `      ${id}: { say: Reply ${id} ${at}., ${marks}, go: ${at + 1 < scenes ? `s${at + 1}` : 'end'} }`,
      )
      .join('\n');
  return `amends: 1
id: bench
title: Bench
trade: bench
channel: phone
fault: ours
recurrence: possible
level: expert
intensity: 1
minutes: 5
teaches: [ownership]
brief: Bench.
facts: [Bench.]
clock: { known: Tue 08:00 }
customer: { name: Bench, pronoun: they, about: Bench., arousal: 85, trust: 25, patience: 20, leaves: over, look: { skin: fair, hair: bob, hairColour: brown, face: oval, age: middle, dress: shirt } }
facilitator: { objectives: [Measure.], ask: [How long?], minutes: { brief: 1, play: 1, debrief: 1 } }
start: s0
scenes:
${Array.from({ length: scenes }, (_, at) => scene(at)).join('\n')}
endings:
  over: { title: Over, tell: Over., outcome: lost }
`;
}

function inkStory(): string {
  const knot = (at: number) => {
    const to = at + 1 < scenes ? `-> s${at + 1}` : '-> END';
    return `=== s${at} ===
{ arousal > 60: Loud ${at}. | Quiet ${at}. }
+ [Reply own ${at}.]
  ~ arousal = arousal - 25
  ~ trust = trust + 20
  ~ score = score + 11
  ${to}
+ [Reply plain ${at}.]
  ~ arousal = arousal - 5
  ~ trust = trust + 5
  ~ score = score + 3
  ${to}
+ [Reply but ${at}.]
  ~ arousal = arousal + 10
  ~ trust = trust - 5
  ~ score = score - 3
  ${to}
`;
  };
  return `VAR arousal = 85\nVAR trust = 25\nVAR score = 0\n-> s0\n${Array.from({ length: scenes }, (_, at) => knot(at)).join('\n')}`;
}

/** Replies a second through the referee, and inkjs's choose-and-continue steps a second on the same story in the same run. */
export function engineRows(): Row[] {
  const scenario = scenarioFrom(ourStory());
  const picks = [['own'], ['plain'], ['but']];
  const ours = perSecond(() => {
    let session = startSession(scenario, { mode: 'exam', seed: 1, startedAt: 0 });
    let turns = 0;
    while ('scene' in session.place) {
      const turn = currentAttempt(session).turns.length;
      const ruling = referee(scenario, session, { type: 'answer', turn, picks: picks[turn % 2] ?? [] }, turn);
      if ('refusal' in ruling) throw new Error(ruling.refusal.message);
      session = applyEvent(scenario, session, ruling.event);
      turns += 1;
    }
    return turns;
  });
  const story = new Compiler(inkStory()).Compile();
  const ink = perSecond(() => {
    story.ResetState();
    story.ContinueMaximally();
    let turns = 0;
    while (story.currentChoices.length > 0) {
      story.ChooseChoiceIndex(turns % 2);
      story.ContinueMaximally();
      turns += 1;
    }
    return turns;
  });
  const measured = `${Math.round(ours).toLocaleString('en')} replies/s; inkjs ${Math.round(ink).toLocaleString('en')} steps/s; ${(ours / ink).toFixed(1)}×`;
  return [
    { what: 'a chosen reply, judged and applied (engine only)', measured, bar: 'faster than inkjs', holds: ours > ink },
  ];
}
