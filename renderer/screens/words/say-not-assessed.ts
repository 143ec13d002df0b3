import type { WrittenRecord } from '../../../simulation/debrief/debrief.ts';

/** That a written reply could not be assessed, why, and what that means; null where it could. `name` is the customer's. */
export function sayNotAssessed({ assessed, why, askedAgain }: WrittenRecord, name: string): string | null {
  if (assessed) return null;
  const after = askedAgain
    ? `${name} asked again, and nothing was lost by it.`
    : 'It counts neither for nor against you.';
  return [why, after].filter((sentence) => sentence !== null).join(' ');
}
