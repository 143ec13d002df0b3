import type { SessionStart } from '../../../simulation/session/event.ts';
import { engineVersion } from '../../../simulation/session/decide.ts';
import { startSession } from '../../../simulation/session/session.ts';
import type { HostParts } from '../host-parts.ts';
import { standingOf } from '../play/standing-of.ts';
import { weightsInUse } from '../play/weights-in-use.ts';
import type { SetScene } from './set-scene.ts';
import type { OpenFile } from './view-desk.ts';

/** Begins a run in the middle and answers with its id. What can be reached from there is not the whole, so it shows no percentage. */
export function playFrom(
  { records, newId, newSeed, clock }: HostParts,
  { text, hash }: OpenFile,
  { scenario, scene, customer }: SetScene,
): string {
  const start: SessionStart = { mode: 'coach', seed: newSeed(), startedAt: clock(), from: { scene, customer } };
  const rubric = { engine: engineVersion, weights: weightsInUse(records), best: null };
  const id = newId();
  records.createRun({
    ...{ id, text, hash, start, rubric },
    scenario: { id: scenario.id, title: scenario.title },
    customer: scenario.customer.name,
    standing: standingOf(scenario, startSession(scenario, start), rubric),
  });
  return id;
}
