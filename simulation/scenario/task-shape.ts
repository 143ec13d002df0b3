import { itemsOf } from './items.ts';
import type { Finding, Path } from './problem.ts';
import type { Scenario, Scene } from './schema.ts';

/** Each kind of scene has its own form: what it is answered with, what its items carry and where they lead. */
export function findTaskFindings(scenario: Scenario): Finding[] {
  const findings = Object.entries(scenario.scenes).flatMap(([id, scene]) => findSceneFindings(scene, ['scenes', id]));
  const last = Object.entries(scenario.endings).at(-1);
  if (last?.[1].when) {
    const remedy = 'Remove its `when`, so that every run finds an ending.';
    findings.push({
      code: 'no-last-ending',
      path: ['endings', last[0], 'when'],
      message: 'The last ending has a condition.',
      remedy,
    });
  }
  return findings;
}

function findSceneFindings(scene: Scene, at: Path): Finding[] {
  const findings: Finding[] = [];
  const shape = (message: string, remedy: string, path: Path = at) =>
    findings.push({ code: 'task-shape', path, message, remedy, atKey: path === at });
  const items = itemsOf(scene);
  const isWhys = scene.task === 'whys';
  if (isWhys !== (scene.whys !== undefined))
    shape('A whys task and a list of whys belong together.', 'Add `task: whys` and `whys:`, or neither.');
  if (isWhys && scene.replies) shape('A whys task has no replies.', 'Move them into the whys.');
  if (!isWhys && items.length === 0)
    shape('This scene has no replies.', 'Add at least one reply, or lead past the scene.');
  if (scene.phase === 'talk' && scene.task !== 'choose')
    shape('In the talk a scene is answered with words.', 'Remove `task`, or change the phase.');
  if (scene.phase === 'talk' && !scene.says) shape('The customer says nothing here.', 'Add `says`.');
  if ((scene.task === 'pick' || scene.task === 'record') && items.length > 6)
    shape('More than six items to pick from.', 'Keep the six that matter.');
  const isOneOf = scene.task === 'choose' || scene.task === 'schedule';
  if (scene.atMost !== undefined && isOneOf)
    shape('`atMost` belongs to pick and record.', 'Remove it.', [...at, 'atMost']);
  if (!isOneOf && !scene.go)
    findings.push({
      code: 'no-way-on',
      path: at,
      atKey: true,
      message: 'This task leads nowhere.',
      remedy: 'Add `go` to the scene.',
    });

  for (const { reply, path } of items) {
    const here = [...at, ...path];
    const hasBoth = reply.say !== undefined && reply.do !== undefined;
    if (hasBoth || (reply.say === undefined && reply.do === undefined))
      shape('A reply has either `say` or `do`.', 'Keep one of the two.', here);
    if (scene.phase === 'talk' && reply.do !== undefined)
      shape('In the talk a reply has words.', 'Use `say`.', [...here, 'do']);
    if (scene.task === 'schedule' && reply.at === undefined) shape('A slot has a time.', 'Add `at: Fri 10:00`.', here);
    if (scene.task === 'record' && (!reply.owner || !reply.check))
      shape('A step of a procedure has an owner and a check.', 'Add `owner` and `check`.', here);
    if (isOneOf && !reply.go && !scene.go) {
      findings.push({
        code: 'no-way-on',
        path: here,
        message: 'This reply leads nowhere.',
        remedy: 'Add `go` to the reply or to the scene.',
      });
    }
    const composure = reply.shows.findIndex((mark) => mark.id === 'composure');
    if (composure >= 0 && !scene.attack) {
      const remedy = 'Add `attack: true` to the scene where the customer attacks, or remove the mark.';
      findings.push({
        code: 'misplaced-composure',
        path: [...here, 'shows'],
        message: 'Composure is judged only where the customer attacks.',
        remedy,
      });
    }
  }
  return findings;
}
