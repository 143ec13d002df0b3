import { describe, expect, it } from 'vitest';
import { markWords } from '../../../renderer/screens/play/mark-words.ts';

const sorry = { kind: 'unearned' as const, name: 'Say sorry in full', quote: "I'm sorry" };
const but = { kind: 'fault' as const, name: 'Half a sorry', quote: 'but Tuesdays are always mad' };

describe('the words that were heard', () => {
  it('are cut out of the reply, the rest untouched and in order', () => {
    const text = "Well, I'm sorry, but Tuesdays are always mad.";
    const parts = markWords(text, [but, sorry]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.kind !== null)).toEqual([
      { text: "I'm sorry", kind: 'unearned', name: 'Say sorry in full' },
      { text: 'but Tuesdays are always mad', kind: 'fault', name: 'Half a sorry' },
    ]);
  });

  it('are found whatever their capitals and apostrophes', () => {
    expect(markWords('I’M SORRY', [sorry])[0]).toMatchObject({ text: 'I’M SORRY', kind: 'unearned' });
  });

  it('belong to the first mark that claims them', () => {
    const wider = { kind: 'shown' as const, name: 'Own it', quote: 'sorry, but Tuesdays' };
    const parts = markWords("I'm sorry, but Tuesdays are always mad", [but, wider]);
    expect(parts.filter((part) => part.kind !== null).map((part) => part.kind)).toEqual(['fault']);
  });

  it('are left out where a mark quotes nothing or something else', () => {
    const parts = markWords('Good morning.', [sorry, { ...but, quote: null }]);
    expect(parts).toEqual([{ text: 'Good morning.', kind: null, name: '' }]);
  });
});
