import type { WayStep } from '../scenario/problem.ts';

/** A way as one line of scenes and replies: "opening/own, what-now/(written)". Nothing taken: "coach/(nothing)". */
export function sayWay(way: readonly WayStep[]): string {
  return way
    .map(({ scene, picks, written }) => `${scene}/${written ? '(written)' : picks.join('+') || '(nothing)'}`)
    .join(', ');
}
