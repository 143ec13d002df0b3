import type { DeskEnding, DeskScene } from '../../../electron/host/desk/desk-views.ts';
import type { BandId } from './lay-out.ts';

export const bandNames: Record<BandId, string> = {
  before: 'Before',
  talk: 'The talk',
  after: 'After',
  endings: 'Endings',
};

export const taskNames: Record<DeskScene['task'], string> = {
  choose: 'one is chosen',
  pick: 'some are picked',
  schedule: 'a time is chosen',
  whys: 'a chain of whys',
  record: 'a procedure is put together',
};

export const outcomeNames: Record<DeskEnding['outcome'], string> = {
  'won-back': 'won back',
  mended: 'mended',
  strained: 'strained',
  lost: 'lost',
};
