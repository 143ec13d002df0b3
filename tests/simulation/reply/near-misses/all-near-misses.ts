import type { FaultId } from '../../../../simulation/doctrine/fault.ts';
import type { PrincipleId } from '../../../../simulation/doctrine/principle.ts';
import { apology } from './apology.ts';
import { ask } from './ask.ts';
import { blameCustomer } from './blame-customer.ts';
import { blameOthers } from './blame-others.ts';
import { defensive } from './defensive.ts';
import { deny } from './deny.ts';
import { evasive } from './evasive.ts';
import { excuse } from './excuse.ts';
import { explain } from './explain.ts';
import { followThrough } from './follow-through.ts';
import { forgiveness } from './forgiveness.ts';
import { goodwill } from './goodwill.ts';
import { impact } from './impact.ts';
import { minimise } from './minimise.ts';
import { mixedMessage } from './mixed-message.ts';
import type { NearMisses } from './near-misses.ts';
import { options } from './options.ts';
import { overpromise } from './overpromise.ts';
import { ownership } from './ownership.ts';
import { prevention } from './prevention.ts';
import { solution } from './solution.ts';

/** The near misses of every label that one reply alone can show. */
export const allNearMisses: Partial<Record<PrincipleId | FaultId, NearMisses>> = {
  apology,
  ownership,
  impact,
  ask,
  solution,
  options,
  explain,
  prevention,
  followThrough,
  goodwill,
  forgiveness,
  blameCustomer,
  blameOthers,
  excuse,
  minimise,
  mixedMessage,
  deny,
  evasive,
  defensive,
  overpromise,
};
