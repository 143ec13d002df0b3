import type { HostProblem } from '../../electron/host/views.ts';
import { HostError } from '../host-client.ts';

/** The problem to show for something a request threw; anything but the host's own refusal is our bug and goes on. */
export function toProblem(thrown: unknown): HostProblem {
  if (thrown instanceof HostError) return thrown.problem;
  throw thrown;
}
