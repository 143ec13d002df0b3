import type { Finding } from '../../../simulation/debrief/debrief.ts';

export const kindWords: Record<Finding['kind'], string> = {
  shown: 'shown',
  unearned: 'there, not earned',
  fault: 'fault',
};
