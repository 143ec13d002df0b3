import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset, typesetAll } from '../../renderer/typeset.ts';

test('straight quotes become the ones a printer sets', () => {
  expect(typeset(`"Ours," I said. It's the drivers' note, 'signed'.`)).toBe(
    '“Ours,” I said. It’s the drivers’ note, ‘signed’.',
  );
  expect(typeset(`("Why?") 'em '90s`)).toBe('(“Why?”) ’em ’90s');
});

test('the length never changes and no straight quote is left, so that offsets hold', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const set = typeset(text);
      expect(set).toHaveLength(text.length);
      expect(set).not.toMatch(/["']/);
    }),
  );
});

test('every text of an answer is set, and nothing else is touched', () => {
  expect(typesetAll({ a: ["it's", 3, null], b: { c: true } })).toEqual({ a: ['it’s', 3, null], b: { c: true } });
});
