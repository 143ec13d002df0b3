import { lexicon } from '../lexicon/lexicon.ts';
import { MARK } from '../reading/sentence.ts';

/** A pattern made ready: the search itself, and words of which a sentence must have one from each group. */
export interface CompiledPattern {
  search: RegExp;
  needs: readonly (readonly string[])[];
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
  const parts = pattern.replace(/\(/g, ' ( ').replace(/\)(\??)/g, ' )$1 ').replace(/! \(/g, '!(').trim().split(/\s+/);
  const needs: string[][] = [];
  const source = sequence(parts, needs);
  if (parts.length > 0) throw new Error(`A ")" too many in the pattern: ${pattern}`);
  const compiled = { search: new RegExp(`(?:^|(?<= ))${source}`, 'g'), needs };
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
    const words = alternatives.map((alternative) => (alternative.length === 1 ? (alternative[0] ?? '') : ' '));
    if (part === '(' && close === ')') needs.push(...wordsNeeded(words.join('|')));
    source += `(?${part === '!(' ? '!' : ':'}${oneOf(alternatives)})${close.slice(1)}`;
  }
  return source;
}

/** The alternatives between brackets; inside them `|` divides whole runs of parts. */
function inBrackets(parts: string[]): string[][] {
  const alternatives: string[][] = [[]];
  for (let depth = 0; parts.length > 0; ) {
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
  const single = (test: (part: string) => boolean) => alternatives.flatMap((parts) => (parts.length === 1 && test(parts[0] ?? '') ? parts : []));
  const plain = single(isPlain);
  const lemmas = single((part) => /^~[a-z]+$/.test(part));
  const rest = alternatives.filter((parts) => parts.length > 1 || !(plain.includes(parts[0] ?? '') || lemmas.includes(parts[0] ?? '')));
  const sources = rest.map((parts) => sequence([...parts], []));
  if (lemmas.length > 0) sources.push(`[^ /]+/[^ /]+/(?:${lemmas.map((lemma) => lemma.slice(1)).join('|')}) `);
  if (plain.length > 0) sources.push(`(?:${plain.map(stem).join('|')})/[^ ]+ `);
  return sources.join('|');
}

/** What a part asks of the words of a sentence, where that is plain enough to be looked up beforehand. */
function wordsNeeded(part: string): string[][] {
  const words = part.split('|');
  return words.every((word) => /^~?[a-z']+$/.test(word)) ? [words] : [];
}

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

function fieldSource(name: string): string {
  const entries = lexicon[name];
  if (!entries) throw new Error(`The lexicon has no field "${name}".`);
  const source = fields.get(name) ?? `(?:${oneOf(entries.map((entry) => entry.replace(/\)(\??)/g, ')$1').split(' ')))})`;
  fields.set(name, source);
  return source;
}
