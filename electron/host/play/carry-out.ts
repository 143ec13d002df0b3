import type { Command } from '../../../simulation/session/command.ts';
import { referee } from '../../../simulation/session/command.ts';
import { applyEvent } from '../../../simulation/session/session.ts';
import type { HostParts } from '../host-parts.ts';
import type { PlayView } from '../views.ts';
import type { Run } from './open-run.ts';
import { viewPlay } from './play-view.ts';
import { refuse } from './refuse.ts';
import { standingOf } from './standing-of.ts';

/** Carries out what a person asked for: ruled on, stored, and only then applied and shown. */
export function carryOut({ records, clock }: HostParts, run: Run, command: Command): PlayView {
  const { scenario, session, rubric } = run;
  const ruling = referee(scenario, session, command, clock());
  if ('refusal' in ruling) throw refuse(ruling.refusal, run);
  const next = applyEvent(scenario, session, ruling.event);
  records.appendEvent(run.id, run.stored, ruling.event, standingOf(scenario, next, rubric));
  return viewPlay({ ...run, session: next, stored: run.stored + 1 });
}
