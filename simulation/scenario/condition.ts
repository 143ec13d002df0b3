/**
 * The small language of `when`: comparisons, and / or / not, brackets; nothing else and never `eval`.
 * Names: arousal, trust, patience, elapsed (minutes since known), noticed, owned, apologies, asked, attacked, capped, kept, broken,
 * written, offered, offered.REMEDY, promised.PROMISE, kept.PROMISE, broken.PROMISE and the facts under `remembers`.
 */
export type Condition =
  | { kind: 'compare'; name: string; operator: Operator; value: number }
  | { kind: 'holds'; name: string }
  | { kind: 'not'; of: Condition }
  | { kind: 'and' | 'or'; left: Condition; right: Condition };

export type Operator = '>' | '>=' | '<' | '<=' | '=' | '!=';

/** Looks a name up in the customer and the story: a number, or true / false. */
export type Lookup = (name: string) => number | boolean;

export const numericNames = ['arousal', 'trust', 'patience', 'elapsed', 'apologies'] as const;
export const flagNames = [
  'noticed', 'owned', 'asked', 'attacked', 'capped', 'kept', 'broken', 'written', 'offered', 'spoken',
] as const; // prettier-ignore

const token = /\s*(>=|<=|!=|==|=|>|<|\(|\)|\d+|[a-z][a-zA-Z0-9]*(?:\.[a-z][a-z0-9-]*)?(?:-[a-z0-9]+)*)/y;

function tokenise(text: string): string[] | null {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match?.[1]) return null;
    found.push(match[1]);
  }
  return found;
}

/** Parses a `when` text (at most 300 characters); throws a SyntaxError whose message an author can act on. */
export function parseCondition(text: string): Condition {
  if (text.length > 300) throw new SyntaxError('it is longer than 300 characters');
  const tokens = tokenise(text);
  if (!tokens || tokens.length === 0) throw new SyntaxError('it has a character that does not belong here');
  let position = 0;
  const peek = () => tokens[position];
  const take = () => tokens[position++];

  function either(): Condition {
    let left = both();
    while (peek() === 'or' && take()) left = { kind: 'or', left, right: both() };
    return left;
  }
  function both(): Condition {
    let left = one();
    while (peek() === 'and' && take()) left = { kind: 'and', left, right: one() };
    return left;
  }
  function one(): Condition {
    const next = take();
    if (next === 'not') return { kind: 'not', of: one() };
    if (next === '(') {
      const inner = either();
      if (take() !== ')') throw new SyntaxError('a bracket is not closed');
      return inner;
    }
    if (!next || !/^[a-z]/.test(next) || next === 'and' || next === 'or') {
      throw new SyntaxError(`a name is expected${next ? ` before "${next}"` : ' at the end'}`);
    }
    return comparison(next);
  }
  function comparison(name: string): Condition {
    const operator = peek();
    const isNumeric = (numericNames as readonly string[]).includes(name);
    if (!operator || !/^[<>=!]/.test(operator)) {
      if (isNumeric) throw new SyntaxError(`"${name}" is a number: compare it, as in "${name} > 50"`);
      return { kind: 'holds', name };
    }
    if (!isNumeric) throw new SyntaxError(`"${name}" is true or false: write it alone or with "not"`);
    take();
    const value = take();
    if (!value || !/^\d+$/.test(value)) throw new SyntaxError(`a whole number is expected after "${operator}"`);
    return { kind: 'compare', name, operator: operator === '==' ? '=' : (operator as Operator), value: Number(value) };
  }

  const parsed = either();
  if (position < tokens.length) throw new SyntaxError(`"${tokens[position] ?? ''}" is not expected here`);
  return parsed;
}

/** Whether a condition holds for the values that `lookup` gives. */
export function holds(condition: Condition, lookup: Lookup): boolean {
  switch (condition.kind) {
    case 'not':
      return !holds(condition.of, lookup);
    case 'and':
      return holds(condition.left, lookup) && holds(condition.right, lookup);
    case 'or':
      return holds(condition.left, lookup) || holds(condition.right, lookup);
    case 'holds':
      return Boolean(lookup(condition.name));
    case 'compare':
      return compare(Number(lookup(condition.name)), condition.operator, condition.value);
  }
}

function compare(left: number, operator: Operator, right: number): boolean {
  switch (operator) {
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
}

/** Every name a condition reads, for checking that each is declared. */
export function namesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'not':
      return namesIn(condition.of);
    case 'and':
    case 'or':
      return [...namesIn(condition.left), ...namesIn(condition.right)];
    default:
      return [condition.name];
  }
}
