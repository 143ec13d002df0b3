import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import type { Scenario } from '../../simulation/scenario/schema.ts';

/** What people usually do in one reply, each with a branch of its own. */
const replies = {
  own: 'shows: [ownership, apology]',
  feel: 'shows: [apology, impact]',
  sorry: 'shows: [apology]',
  repair: 'shows: [ownership, apology, solution]',
  fix: 'shows: [solution]',
  choice: 'shows: [solution, options]',
  ask: 'shows: [ask]',
  explain: 'shows: [explain, ownership]',
  later: 'shows: [followThrough]',
  change: 'shows: [prevention]',
  blame: 'faults: [blameCustomer]',
  others: 'faults: [blameOthers]',
  excuse: 'shows: [apology], faults: [excuse, mixedMessage]',
  small: 'faults: [minimise]',
  deny: 'faults: [deny]',
  policy: 'faults: [evasive]',
  rude: 'faults: [defensive]',
  never: 'shows: [apology], faults: [overpromise]',
};

/** A scene in which fifteen and more ways of answering each lead somewhere else. */
export function crossroads(): { scenario: Scenario; scene: string } {
  const scenes = Object.keys(replies).map(
    (id) => `  to-${id}: { phase: talk, says: "${id}?", go: end, replies: { so: { say: So. } } }`,
  );
  const text = `amends: 1
id: crossroads
title: Crossroads
kind: scenario
trade: any
channel: phone
fault: ours
recurrence: possible
level: expert
intensity: 1
minutes: 1
teaches: [ownership]
brief: Any.
facts: [Any.]
clock: { known: Mon 09:00 }
customer: { name: Any One, pronoun: they, about: Any., arousal: 50, trust: 50, patience: 5, leaves: over, look: { skin: fair, hair: short, hairColour: grey, face: oval, age: middle, dress: coat } }
facilitator: { objectives: [Any.], ask: [Any?], minutes: { brief: 1, play: 1, debrief: 1 } }
start: here
scenes:
  here:
    phase: talk
    says: Well?
    write: { otherwise: to-ask }
    replies:
${Object.entries(replies)
  .map(([id, marks]) => `      ${id}: { say: ${id}, ${marks}, go: to-${id} }`)
  .join('\n')}
${scenes.join('\n')}
endings:
  over: { title: Over, tell: Over., outcome: mended }
`;
  const { scenario, problems } = parseScenario(text);
  if (!scenario) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { scenario, scene: 'here' };
}
