import { lexicon } from '../lexicon/lexicon.ts';
import { MARK } from '../reading/sentence.ts';
import { needOf } from './needs.ts';

/** A pattern made ready: the search itself, and the needs a sentence must meet before it is worth searching. */
export interface CompiledPattern {
  search: RegExp;
  needs: readonly number[];
}

const ready = new Map<string, CompiledPattern>();

/**
 * Compiles a pattern over words. Parts are separated by spaces: `word`, `one|other`, `stem*`, `~lemma`, `#TAG` (also
 * `#VERB.past`), `@field` of the lexicon, `( a b | c d )`, `_` for any word, `..` for up to four words within a clause,
 * `..7` for up to seven, `...` for up to twelve words and marks, `,` and other marks as they are, `^` and `$` for the
 * ends of the sentence. A part may end in `?` (may be missing) or begin with `!` (must not follow here).
 */
export function compilePattern(pattern: string): CompiledPattern {
  const known = ready.get(pattern);
  if (known) return known;
  const parts = pattern
    .replace(/\(/g, ' ( ')
    .replace(/\)(\??)/g, ' )$1 ')
    .replace(/! \(/g, '!(')
    .trim()
    .split(/\s+/);
  const needs: string[][] = [];
  const source = sequence(parts, needs);
  if (parts.length > 0) throw new Error(`A ")" too many in the pattern: ${pattern}`);
  const compiled = { search: new RegExp(`(?:^|(?<= ))${source}`, 'g'), needs: needs.map(needOf) };
  ready.set(pattern, compiled);
  return compiled;
}

/** Reads parts up to the end or a closing bracket, which it leaves. */
function sequence(parts: string[], needs: string[][]): string {
  let source = '';
  while (parts.length > 0 && !/^\)/.test(parts[0] ?? '')) {
    const part = parts.shift() ?? '';
    if (part !== '(' && part !== '!(') {
      needs.push(...wordsNeeded(part));
      source += partSource(part);
      continue;
    }
    const alternatives = inBrackets(parts);
    const close = parts.shift();
    if (close === undefined) throw new Error('A ")" is missing in a pattern.');
    if (part === '(' && close === ')') needs.push(...neededByOne(alternatives));
    source += `(?${part === '!(' ? '!' : ':'}${oneOf(alternatives)})${close.slice(1)}`;
  }
  return source;
}

/** The alternatives between brackets; inside them `|` divides whole runs of parts. */
function inBrackets(parts: string[]): string[][] {
  const alternatives: string[][] = [[]];
  for (let depth = 0; parts.length > 0;) {
    const part = parts[0] ?? '';
    if (depth === 0 && /^\)/.test(part)) break;
    parts.shift();
    depth += /^!?\($/.test(part) ? 1 : /^\)/.test(part) ? -1 : 0;
    const pieces = depth === 0 && !/^\)/.test(part) ? part.split('|') : [part];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) alternatives.push([]);
      if (piece !== '') alternatives.at(-1)?.push(piece);
    }
  }
  return alternatives.filter((alternative) => alternative.length > 0);
}

const isPlain = (part: string) => /^[\p{L}\d'£$€₹][\p{L}\d'*%£.&-]*$/u.test(part) || /^\*[a-z%]+$/.test(part);

function oneOf(alternatives: string[][]): string {
  const single = (test: (part: string) => boolean) =>
    alternatives.flatMap((parts) => (parts.length === 1 && test(parts[0] ?? '') ? parts : []));
  const plain = single(isPlain);
  const lemmas = single((part) => /^~[a-z]+$/.test(part));
  const rest = alternatives.filter(
    (parts) => parts.length > 1 || !(plain.includes(parts[0] ?? '') || lemmas.includes(parts[0] ?? '')),
  );
  const sources = rest.map((parts) => sequence([...parts], []));
  if (lemmas.length > 0) sources.push(`[^ /]+/[^ /]+/(?:${lemmas.map((lemma) => lemma.slice(1)).join('|')}) `);
  if (plain.length > 0) sources.push(`(?:${plain.map(stem).join('|')})/[^ ]+ `);
  return sources.join('|');
}

/** What a part asks of the words of a sentence, where that is plain enough to be looked up beforehand. */
function wordsNeeded(part: string): string[][] {
  if (part.startsWith('@')) return neededByOne(entriesOf(part.slice(1)));
  const words = part.split('|');
  return words.every((word) => /^(?:~?[a-z']+|[a-z]{2,11}\*)$/.test(word)) ? [words] : [];
}

/** What a choice asks: one word from each way, taken together; nothing where a way asks for nothing plain. */
function neededByOne(alternatives: readonly string[][]): string[][] {
  const each = alternatives.map((parts) => outsideBrackets(parts).flatMap(wordsNeeded).sort(byRarity)[0]);
  return each.every((words) => words !== undefined && words.length > 0) ? [each.flatMap((words) => words ?? [])] : [];
}

function outsideBrackets(parts: readonly string[]): string[] {
  let depth = 0;
  return parts.filter((part) => {
    if (/^!?\($/.test(part)) depth += 1;
    const outside = depth === 0;
    if (/^\)/.test(part)) depth -= 1;
    return outside;
  });
}

const COMMON = new Set(
  'we i you it is was the a an to of for that this and not your our my have has had be are were will in on at with do ~be ~have ~do so'.split(
    ' ',
  ),
);
const rarity = (words: readonly string[]) => words.length + 40 * words.filter((word) => COMMON.has(word)).length;
const byRarity = (left: readonly string[], right: readonly string[]) => rarity(left) - rarity(right);

const WORD = `(?:[^${MARK} ][^ ]* )`;
const ANY = '(?:[^ ]+ )';

function partSource(part: string): string {
  if (part === '^' || part === '$') return part;
  if (part === '...') return `${ANY}{0,12}?`;
  const gap = /^\.\.(\d*)$/.exec(part);
  if (gap) return `${WORD}{0,${gap[1] === '' ? '4' : gap[1]}}?`;
  if (part.endsWith('?') && part.length > 1) return `(?:${partSource(part.slice(0, -1))})?`;
  if (/^[,;:!?."–—/]$/.test(part)) return `${MARK}${part.replace(/[.?/]/g, '\\$&')}/[^ ]+ `;
  if (part.startsWith('!')) return `(?!${partSource(part.slice(1))})`;
  if (part.includes('|')) return `(?:${oneOf(part.split('|').map((word) => [word]))})`;
  if (part === '_') return WORD;
  if (part.startsWith('@')) return fieldSource(part.slice(1));
  if (part.startsWith('#')) return `[^ /]+/${part.slice(1)}(?:\\.[a-z]+)?/[^ ]* `;
  if (part.startsWith('~')) return `[^ /]+/[^ /]+/${part.slice(1)} `;
  return `${stem(part)}/[^ ]+ `;
}

const stem = (word: string) => word.replace(/[.+^${}()[\]\\|?]/g, '\\$&').replace(/\*/g, '[^ /]*');

const fields = new Map<string, string>();

function entriesOf(name: string): string[][] {
  const entries = lexicon[name];
  if (!entries) throw new Error(`The lexicon has no field "${name}".`);
  return entries.map((entry) => entry.split(' '));
}

function fieldSource(name: string): string {
  const source = fields.get(name) ?? `(?:${oneOf(entriesOf(name))})`;
  fields.set(name, source);
  return source;
}
