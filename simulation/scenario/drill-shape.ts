import type { Finding, Path } from './problem.ts';
import type { Scenario } from './schema.ts';

/** A drill is one line of a customer and one answer to it: three or four replies, each of which ends it. */
export function findDrillFindings(scenario: Scenario): Finding[] {
  if (scenario.kind !== 'drill') return [];
  const findings: Finding[] = [];
  const wrong = (message: string, remedy: string, path: Path, atKey = true) =>
    findings.push({ code: 'drill-shape', message, remedy, path, atKey });
  const [first, ...more] = Object.entries(scenario.scenes);
  for (const [id] of more) wrong('A drill has one scene.', 'Remove this scene, or make it a scenario.', ['scenes', id]);
  if (Object.keys(scenario.promises).length > 0)
    wrong('A drill has no time to keep a promise.', 'Remove the promises.', ['promises']);
  if (!first) return findings;
  const [id, scene] = first;
  const at: Path = ['scenes', id];
  if (scene.phase !== 'talk')
    wrong('A drill is a moment of the talk.', 'Write `phase: talk`.', [...at, 'phase'], false);
  if ((scene.says?.length ?? 1) !== 1)
    wrong('In a drill the customer says one line.', 'Keep one line.', [...at, 'says']);
  const count = Object.keys(scene.replies ?? {}).length;
  if (count < 3 || count > 4)
    wrong(`A drill has three or four replies, not ${count}.`, 'Add or remove replies.', [...at, 'replies']);
  for (const [name, reply] of Object.entries(scene.replies ?? {})) {
    if (reply.when) wrong('In a drill every reply is offered.', 'Remove `when`.', [...at, 'replies', name, 'when']);
  }
  const goes = [scene.go, ...Object.values(scene.replies ?? {}).map(({ go }) => go)].flatMap((go) => go ?? []);
  if (goes.some(({ to }) => to in scenario.scenes))
    wrong('A drill is over after one answer.', 'Write `go: end`, once, on the scene.', at);
  return findings;
}
