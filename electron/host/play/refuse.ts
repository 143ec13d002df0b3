import type { Refusal } from '../../../simulation/session/command.ts';
import { HostError } from '../host-error.ts';
import type { Run } from './open-run.ts';
import { viewPlay } from './play-view.ts';

const remedies: Record<Refusal['code'], string> = {
  stale: 'Look at where the run stands and answer from there.',
  'illegal-answer': 'Choose from what the scene offers.',
  'not-now': 'Go on from where the run stands.',
};

/** A refusal as the page gets it; a stale one with where the run stands, so that nothing need be asked again. */
export function refuse({ code, message }: Refusal, run: Run): HostError {
  const problem = { code, message, safe: 'Every earlier answer is kept.', remedy: remedies[code] };
  return code === 'stale' ? new HostError(409, { ...problem, now: viewPlay(run) }) : new HostError(422, problem);
}
