import { createCustomer } from '../../../simulation/customer/customer-state.ts';
import { cite } from '../../../simulation/debrief/cite.ts';
import { lineFor } from '../../../simulation/debrief/tell-turn.ts';
import { faults } from '../../../simulation/doctrine/fault.ts';
import { principles } from '../../../simulation/doctrine/principle.ts';
import type { Item } from '../../../simulation/scenario/items.ts';
import { itemsOf } from '../../../simulation/scenario/items.ts';
import type { Variant } from '../../../simulation/scenario/schema-parts.ts';
import type { Scenario, Scene } from '../../../simulation/scenario/schema.ts';
import { scoreTurn } from '../../../simulation/scoring/score-turn.ts';
import type { Weights } from '../../../simulation/scoring/weights.ts';
import { decide } from '../../../simulation/session/decide.ts';
import { itemsPicked } from '../../../simulation/session/answer-of.ts';
import type { FoundPaths } from '../records/records.ts';
import type { ScenarioCard, TrainerView } from '../views.ts';
import type { LibraryEntry } from './library.ts';
import { printCondition } from './print-condition.ts';
import { authorityOf } from './scenario-card.ts';

/** A scenario laid open: the best path, and every reply with what it shows and why. */
export function viewForTrainer(
  entry: LibraryEntry,
  card: ScenarioCard,
  found: FoundPaths,
  weights: Weights,
): TrainerView {
  const { scenario } = entry;
  const { brief, facts, facilitator } = scenario;
  const bestPicks = new Set(
    found.best.path.flatMap((step) => bestItems(scenario, step).map((id) => `${step.scene}|${id}`)),
  );
  return {
    card,
    brief,
    facts,
    authority: authorityOf(entry),
    objectives: facilitator.objectives,
    questions: facilitator.ask,
    minutes: facilitator.minutes,
    bestPath: walkBest(scenario, found, weights),
    best: { raw: found.best.raw, ending: titleOf(scenario, found.best.ending), complete: !found.partial },
    scenes: Object.entries(scenario.scenes).map(([id, scene]) => ({
      id,
      title: scene.title ?? id,
      phase: scene.phase,
      task: scene.task,
      tell: (scene.tell ?? []).map(viewVariant),
      says: (scene.says ?? []).map(viewVariant),
      items: itemsOf(scene).map((item) => viewItem(scenario, scene, item, bestPicks.has(`${id}|${item.id}`))),
    })),
    endings: Object.entries(scenario.endings).map(([id, { title, outcome, tell }]) => ({ id, title, outcome, tell })),
  };
}

const viewVariant = ({ when, line }: Variant) => ({ when: when ? printCondition(when) : null, line });

function viewItem(
  scenario: Scenario,
  scene: Scene,
  { id, words, reply }: Item,
  isBest: boolean,
): TrainerView['scenes'][number]['items'][number] {
  const branches = reply.go ?? scene.go ?? [];
  return {
    id,
    words,
    isBest,
    shows: reply.shows.map((mark) => ({ ...mark, name: principles[mark.id].name })),
    faults: reply.faults.map((mark) => ({ ...mark, name: faults[mark.id].name })),
    coach: reply.coach ?? null,
    cites: reply.cites ? cite(reply.cites) : null,
    to: branches.map(({ when, to }) => `${when ? `if ${printCondition(when)}: ` : ''}${titleOf(scenario, to)}`),
  };
}

/** A scene or an ending by its title. */
function titleOf(scenario: Scenario, target: string): string {
  if (target === 'end') return 'the ending that fits';
  return scenario.scenes[target]?.title ?? scenario.endings[target]?.title ?? target;
}

function bestItems(scenario: Scenario, step: FoundPaths['best']['path'][number]): string[] {
  const scene = scenario.scenes[step.scene];
  return scene ? itemsPicked(scene, step.picks).map((item) => item.id) : [];
}

/** The best path played through, with what each step earns. */
function walkBest(scenario: Scenario, found: FoundPaths, weights: Weights): TrainerView['bestPath'] {
  let state = createCustomer(scenario);
  return found.best.path.flatMap(({ scene: id, picks }) => {
    const scene = scenario.scenes[id];
    if (!scene) return [];
    const decision = decide(scenario, id, state, picks);
    const { points } = scoreTurn(scenario, id, state, decision, weights);
    const says = lineFor(scene.says, state, scenario);
    state = decision.after;
    return [
      {
        scene: id,
        sceneTitle: scene.title ?? id,
        says,
        words: itemsPicked(scene, picks).map((item) => item.words),
        points,
      },
    ];
  });
}
