import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';

export const phaseWords: Record<TurnRecord['phase'], string> = {
  before: 'Before the talk',
  talk: 'In the talk',
  after: 'Afterwards',
};
