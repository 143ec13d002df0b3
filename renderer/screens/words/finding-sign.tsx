import type { Finding } from '../../../simulation/debrief/debrief.ts';

const drawings: Record<Finding['kind'], string> = {
  shown: 'M3 9.5 6.5 13 13.5 3.5',
  unearned: 'M8 3a5 5 0 1 0 .1 0',
  fault: 'M1.5 9.5q1.7-4.5 3.3 0t3.3 0 3.3 0 3.2 0',
};

/** A tick for what was shown, a ring for what was there and earned nothing, a wavy line for a fault. */
export function FindingSign({ kind }: { kind: Finding['kind'] }) {
  return (
    <svg className={`sign sign-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={drawings[kind]} />
    </svg>
  );
}
