import type { Scenario } from '../../../simulation/scenario/schema.ts';
import type { Rubric } from '../../../simulation/scoring/score.ts';
import type { Session } from '../../../simulation/session/session.ts';
import { replay } from '../../../simulation/session/session.ts';
import { HostError, notFound } from '../host-error.ts';
import { parseOnce } from '../library/parse-once.ts';
import type { Records } from '../records/records.ts';

/** A run brought back from its events. */
export interface Run {
  id: string;
  hash: string;
  scenario: Scenario;
  session: Session;
  rubric: Rubric;
  /** How many events are stored. */
  stored: number;
}

/** Brings a run back from the records: the text it was begun with, and every event since. Nothing is judged again. */
export function openRun(records: Records, id: string): Run {
  const stored = records.readRun(id);
  if (!stored) throw notFound('run');
  const { hash, text, start, rubric, events } = stored;
  const scenario = readText(hash, text);
  return { id, hash, scenario, rubric, session: replay(scenario, start, events), stored: events.length };
}

function readText(hash: string, text: string): Scenario {
  const { scenario } = parseOnce(hash, text);
  if (!scenario)
    throw new HostError(409, {
      code: 'text-refused',
      message: 'The scenario this run was begun with can no longer be read by this version of Amends.',
      safe: 'The run and its answers are kept.',
      remedy: 'Export it, or open it with the version it was begun with.',
    });
  return scenario;
}
