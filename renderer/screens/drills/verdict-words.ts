import type { Verdict } from './drill-result.ts';

export const verdictWords: Record<Verdict, string> = {
  shown: 'Shown',
  marred: 'Shown, with a fault beside it',
  missed: 'Missed',
  'not-assessed': 'Could not be assessed',
};
