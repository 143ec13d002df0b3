import { cite } from '../../../simulation/debrief/cite.ts';
import { faults } from '../../../simulation/doctrine/fault.ts';
import { principles } from '../../../simulation/doctrine/principle.ts';
import type { Condition } from '../../../simulation/scenario/condition.ts';
import type { Item } from '../../../simulation/scenario/items.ts';
import { itemsOf } from '../../../simulation/scenario/items.ts';
import type { Variant } from '../../../simulation/scenario/schema-parts.ts';
import type { Scenario, Scene } from '../../../simulation/scenario/schema.ts';
import { canWrite } from '../../../simulation/session/can-write.ts';
import { printCondition } from '../library/print-condition.ts';
import type { DeskReply, DeskScenario } from './desk-views.ts';
import { edgesOf } from './edges-of.ts';
import type { PlacesIn } from './places-in.ts';
import type { UsualState } from './usual-states.ts';
import { deskStateOf } from './usual-states.ts';

/** A scenario as the desk shows it: every scene with its lines, replies and ways on. */
export function describeScenario(
  scenario: Scenario,
  places: PlacesIn,
  usual: (scene: string) => UsualState,
): DeskScenario {
  const { name, arousal, trust, patience, leaves } = scenario.customer;
  const rangeOf = (id: string) => places.ranges.get(id) ?? [1, 1];
  return {
    ...{ id: scenario.id, title: scenario.title, kind: scenario.kind, start: scenario.start, leaves },
    customer: { name, arousal, trust, patience },
    scenes: Object.entries(scenario.scenes).map(([id, scene]) => {
      const { customer, by } = usual(id);
      return {
        ...{ id, title: scene.title ?? id, phase: scene.phase, task: scene.task, lines: rangeOf(id) },
        tell: (scene.tell ?? []).map(describeVariant),
        says: (scene.says ?? []).map(describeVariant),
        replies: itemsOf(scene).map((item) => describeReply(scenario, id, scene, item, places)),
        canWrite: canWrite(scene),
        otherwise: scene.write?.otherwise ?? null,
        usual: { ...deskStateOf(customer), by },
      };
    }),
    endings: Object.entries(scenario.endings).map(([id, { title, outcome, tell, when }]) => ({
      ...{ id, title, outcome, tell, when: conditionOf(when), lines: rangeOf(id) },
    })),
    edges: edgesOf(scenario),
  };
}

/** A scene or an ending by its title. */
export function titleOf(scenario: Scenario, target: string): string {
  if (target === 'end') return 'the ending that fits';
  return scenario.scenes[target]?.title ?? scenario.endings[target]?.title ?? target;
}

function describeReply(
  scenario: Scenario,
  sceneId: string,
  scene: Scene,
  { id, words, reply, path }: Item,
  places: PlacesIn,
): DeskReply {
  return {
    ...{ id, words, when: conditionOf(reply.when), line: places.lineOf(['scenes', sceneId, ...path]) },
    shows: reply.shows.map((mark) => ({ ...mark, name: principles[mark.id].name })),
    faults: reply.faults.map((mark) => ({ ...mark, name: faults[mark.id].name })),
    coach: reply.coach ?? null,
    cites: reply.cites ? cite(reply.cites) : null,
    to: (reply.go ?? scene.go ?? []).map(({ when, to }) => ({
      ...{ when: conditionOf(when), to, title: titleOf(scenario, to) },
    })),
  };
}

const describeVariant = ({ when, line }: Variant) => ({ when: conditionOf(when), line });
const conditionOf = (when: Condition | undefined) => (when ? printCondition(when) : null);
