import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../simulation/scenario/condition.ts';
import { holds, parseCondition } from '../../../simulation/scenario/condition.ts';

const values: Record<string, number | boolean> = {
  arousal: 70,
  trust: 20,
  owned: true,
  asked: false,
  'offered.refund': true,
};
const lookup = (name: string) => values[name] ?? false;
const evaluate = (text: string) => holds(parseCondition(text), lookup);

describe('a when', () => {
  test.each([
    ['arousal > 60', true],
    ['arousal >= 70 and trust < 20', false],
    ['arousal = 70 or trust = 0', true],
    ['not owned', false],
    ['not (asked or trust > 50) and offered.refund', true],
    ['asked or owned and not asked', true],
    ['trust != 20', false],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });

  test.each([
    '',
    'arousal',
    'arousal >',
    'owned > 3',
    '(owned',
    'owned and',
    'process.exit()',
    'a ? b : c',
    '5 > arousal',
    'owned owned',
  ])('%j is refused with a reason', (text) => {
    expect(() => parseCondition(text)).toThrow(SyntaxError);
  });

  test('what is printed and parsed again is the same', () => {
    const leaf: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({
        kind: fc.constant('compare' as const),
        name: fc.constantFrom('arousal', 'trust'),
        operator: fc.constantFrom('>' as const, '<=' as const, '=' as const),
        value: fc.nat(100),
      }),
      fc.record({
        kind: fc.constant('holds' as const),
        name: fc.constantFrom('owned', 'offered.refund', 'saw-driver'),
      }),
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
        fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          left: tie('condition'),
          right: tie('condition'),
        }),
      ),
    }));
    const print = (each: Condition): string => {
      if (each.kind === 'holds') return each.name;
      if (each.kind === 'compare') return `${each.name} ${each.operator} ${each.value}`;
      return each.kind === 'not'
        ? `not (${print(each.of)})`
        : `(${print(each.left)}) ${each.kind} (${print(each.right)})`;
    };
    fc.assert(
      fc.property(condition, (each) => {
        const text = print(each);
        fc.pre(text.length <= 300);
        expect(parseCondition(text)).toEqual(each);
      }),
    );
  });
});
