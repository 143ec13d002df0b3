import type { FaultId } from '../../doctrine/fault.ts';
import type { PrincipleId } from '../../doctrine/principle.ts';
import { compilePattern } from '../pattern/compile-pattern.ts';
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
import { options } from './options.ts';
import { overpromise } from './overpromise.ts';
import { ownership } from './ownership.ts';
import { prevention } from './prevention.ts';
import type { Label } from './rule.ts';
import { solution } from './solution.ts';

/** Every principle that can be read from the words of one reply. */
export const principleLabels: readonly Label<PrincipleId>[] = [
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
];

/** Every fault that can be read from the words of one reply. */
export const faultLabels: readonly Label<FaultId>[] = [
  blameCustomer,
  blameOthers,
  excuse,
  minimise,
  mixedMessage,
  deny,
  evasive,
  defensive,
  overpromise,
];

// Made ready together, so that the first reply is read as fast as the next.
for (const { rules } of [...principleLabels, ...faultLabels])
  for (const { find, unless = [] } of rules) for (const pattern of [...find, ...unless]) compilePattern(pattern);
