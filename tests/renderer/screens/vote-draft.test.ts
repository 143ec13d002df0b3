import { describe, expect, it } from 'vitest';
import { leadersOf, setHands, startDraft, typeKey } from '../../../renderer/screens/room/vote-draft.ts';

const ids = ['own', 'but', 'send'];

/** Types keys one after another; a key that means nothing is skipped, as on the page. */
function type(...keys: string[]) {
  return keys.reduce((draft, key) => typeKey(draft, key, ids) ?? draft, startDraft(ids, null));
}

describe('counting hands', () => {
  it('takes a letter and the digits typed after it', () => {
    expect(type('a', '7', 'c', '1', '2').tally).toEqual({ own: 7, but: 0, send: 12 });
  });

  it('begins a new number when the letter is pressed again', () => {
    expect(type('b', '1', '2', 'b', '9').tally['but']).toBe(9);
  });

  it('moves by one hand, and never below none', () => {
    expect(type('a', '+', '+', '-').tally['own']).toBe(1);
    expect(type('a', '-').tally['own']).toBe(0);
  });

  it('takes back the last digit', () => {
    expect(type('a', '1', '2', 'Backspace').tally['own']).toBe(1);
  });

  it('moves on with the arrows, around the ends', () => {
    expect(type('ArrowDown').selected).toBe('own');
    expect(type('c', 'ArrowDown').selected).toBe('own');
    expect(type('a', 'ArrowUp').selected).toBe('send');
  });

  it('leaves keys alone that mean nothing here', () => {
    expect(typeKey(startDraft(ids, null), '5', ids)).toBeNull();
    expect(typeKey(startDraft(ids, null), 'd', ids)).toBeNull();
    expect(typeKey(startDraft(ids, null), 'Tab', ids)).toBeNull();
  });

  it('holds at 999 hands', () => {
    expect(setHands(startDraft(ids, null), 'own', 5000).tally['own']).toBe(999);
  });

  it('starts again from an earlier count', () => {
    expect(startDraft(ids, { but: 4 }).tally).toEqual({ own: 0, but: 4, send: 0 });
  });
});

describe('who leads', () => {
  it('is one, several in a tie, nobody without a hand', () => {
    expect(leadersOf({ own: 3, but: 1 })).toEqual(['own']);
    expect(leadersOf({ own: 3, but: 3, send: 1 })).toEqual(['own', 'but']);
    expect(leadersOf({ own: 0, but: 0 })).toEqual([]);
  });
});
