import { principleIds } from '../doctrine/principle.ts';
import type { Node, Taken } from './node.ts';
import type { Trace } from './trace.ts';
import type { Valued } from './valued.ts';

const bits = new Map(principleIds.map((id, index) => [id, 1 << index]));

/** Draws together what follows a state: where its answers lead, what the best ways have in common, the poorest way to the best ending. */
export function traceState(
  taken: readonly Taken[],
  valued: readonly Valued[],
  traces: ReadonlyMap<Node, Trace>,
): Trace {
  const trace: Trace = { next: [], picks: [], written: null, onBest: 0, shortest: null, longest: 0, poorest: null };
  for (const { group, next } of taken) {
    if (!next) continue;
    trace.next.push(next);
    trace.picks.push(group[0].picks);
  }
  const best = valued.reduce((most, { value }) => Math.max(most, value), -Infinity);
  for (const { taken: here, index, value } of valued) {
    const { next } = here;
    const after = next ? traces.get(next) : undefined;
    const score = here.scores[index];
    const picks = here.group[index]?.picks ?? [];
    if (value === best) {
      for (const chance of score?.chances ?? []) if (chance.taken) trace.onBest |= bits.get(chance.principle) ?? 0;
      trace.onBest |= after?.onBest ?? 0;
      const turns = 1 + (after?.shortest?.turns ?? 0);
      if (!trace.shortest || turns < trace.shortest.turns) trace.shortest = { turns, picks, next };
      trace.longest = Math.max(trace.longest, 1 + (after?.longest ?? 0));
    }
    const rest = here.ending === 0 ? 0 : after?.poorest?.raw;
    if (rest === undefined) continue;
    const raw = (score?.points ?? 0) + rest;
    if (!trace.poorest || raw < trace.poorest.raw) trace.poorest = { raw, picks, next };
  }
  return trace;
}

/** The principles that `onBest` stands for. */
export function principlesIn(mask: number) {
  return principleIds.filter((id) => (mask & (bits.get(id) ?? 0)) !== 0);
}
