import type { CustomerLaw, Term } from '../customer/terms.ts';
import type { FaultId } from '../doctrine/fault.ts';
import { faults, isFaultId } from '../doctrine/fault.ts';
import type { PrincipleId } from '../doctrine/principle.ts';
import { principles } from '../doctrine/principle.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Unearned } from '../scoring/earn.ts';
import { faultDeeds } from './fault-deeds.ts';

/** What each principle does, as the end of two sentences: "your words … " and "these words would have …". */
const deeds: Record<PrincipleId, readonly [past: string, participle: string]> = {
  initiate: ['reached NAME before HE had to reach you', 'reached NAME before HE had to reach you'],
  channel: ['gave NAME a voice and not a page', 'given NAME a voice and not a page'],
  composure: ['held steady while NAME was not', 'held steady while NAME was not'],
  ownership: ['put it on your own side of the table', 'put it on your own side of the table'],
  apology: [
    'stood on its own, with nothing after it to take it back',
    'stood on its own, with nothing after it to take it back',
  ],
  impact: ['named what it cost NAME', 'named what it cost NAME'],
  ask: ['asked NAME before deciding anything', 'asked NAME before deciding anything'],
  solution: ['put a repair on the table', 'put a repair on the table'],
  options: ['left the choice with NAME', 'left the choice with NAME'],
  explain: ['was open with NAME about how it came about', 'been open with NAME about how it came about'],
  prevention: ['told NAME what is different from now on', 'told NAME what is different from now on'],
  forgiveness: ['asked for another chance and gave a reason', 'asked for another chance and given a reason'],
  followThrough: ['did what was promised, when it was promised', 'done what was promised, when it was promised'],
  goodwill: ['gave something that was not owed', 'given something that was not owed'],
  rootCause: ['went down to the cause', 'gone down to the cause'],
  codify: ['left it written down, with a name on it', 'left it written down, with a name on it'],
};

/** The same where the words reached colleagues or paper and not the customer. */
const deedsBehindTheScenes: Partial<Record<PrincipleId, readonly [past: string, participle: string]>> = {
  ownership: ['took it on as ours', 'taken it on as ours'],
  apology: ['got the apology ready', 'got the apology ready'],
  impact: ['kept in sight what it cost NAME', 'kept in sight what it cost NAME'],
  ask: ['made room for what NAME needs', 'made room for what NAME needs'],
  solution: ['worked towards a repair', 'worked towards a repair'],
  options: ['kept more than one way open', 'kept more than one way open'],
  explain: ['found out how it came about', 'found out how it came about'],
  prevention: ['changed what happens next time', 'changed what happens next time'],
};

/** Who the customer is in a sentence: first name and pronoun. */
export interface Person {
  name: string;
  he: string;
  his: string;
}

export function personOf({ name, pronoun }: Scenario['customer']): Person {
  const his = { she: 'her', he: 'his', they: 'their' }[pronoun];
  const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /.exec(name);
  return { name: title ? name : (name.split(' ')[0] ?? name), he: pronoun, his };
}

export function deedDone(principle: PrincipleId, person: Person, isSpoken: boolean): string {
  return fill(((isSpoken ? undefined : deedsBehindTheScenes[principle]) ?? deeds[principle])[0], person);
}

export function deedMissed(principle: PrincipleId, person: Person, isSpoken: boolean): string {
  return fill(((isSpoken ? undefined : deedsBehindTheScenes[principle]) ?? deeds[principle])[1], person);
}

/** What the words of a fault did to this customer. */
export function faultDone(fault: FaultId, person: Person): string {
  return fill(faultDeeds[fault], person);
}

function fill(sentence: string, { name, he }: Person): string {
  return sentence.replaceAll('NAME', name).replaceAll('HE', he);
}

const laws: Record<CustomerLaw, string> = {
  turn: 'one more turn of patience',
  'slow-to-calm': 'nobody calms faster than this',
  'too-upset-to-trust': 'still too upset to trust',
  'nobody-responsible': 'nobody has taken responsibility',
  'words-alone': 'the rest is won by deeds',
  'regret-only': 'sorry, with nobody responsible',
};

/** A term of the customer's movement in plain words. */
export function labelOf({ because }: Term): string {
  if (because in laws) return laws[because as CustomerLaw];
  return isFaultId(because) ? faults[because].name : principles[because as PrincipleId].name;
}

/** Why words that were there earned nothing; `spoiler` are the words that took them back. */
export function unearnedBecause(unearned: Unearned, spoiler: string | null): string {
  switch (unearned) {
    case 'taken-back':
      return spoiler ? `“${spoiler}” undid it` : 'the rest of the reply undid it';
    case 'nothing-new':
      return 'it had been said twice, and nothing new came with it';
    case 'nobody-owned-it':
      return 'nobody had owned it yet, so it sounded like an excuse';
    case 'no-reason':
      return 'no reason to grant it came with it';
    case 'only-announced':
      return 'announcing it is a promise; it counts when it is done';
  }
}

/** At most `length` characters of a text, cut at a word. */
function excerpt(text: string, length = 110): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[,;:.–—-]+$/, '')}…`;
}

/** Words in quotation marks inside a sentence: without their full stop, and with their own quotation marks made single. */
export function quoted(text: string, length?: number): string {
  const inner = excerpt(text, length)
    .replace(/\.$/, '')
    .replace(/(^|[\s(])"/g, '$1‘')
    .replace(/"/g, '’')
    .replace(/“/g, '‘')
    .replace(/”/g, '’');
  return `“${inner}”`;
}
