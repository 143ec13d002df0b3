/** Hands counted so far: which reply is being counted, and how many hands each has. */
export interface VoteDraft {
  tally: Record<string, number>;
  selected: string | null;
  /** The next digit is added to the number instead of beginning a new one. */
  isTyping: boolean;
}

const mostHands = 999;

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Nobody has raised a hand yet; or the hands of an earlier count. */
export function startDraft(ids: readonly string[], tally: Record<string, number> | null): VoteDraft {
  return { tally: Object.fromEntries(ids.map((id) => [id, tally?.[id] ?? 0])), selected: null, isTyping: false };
}

/** Sets the hands of one reply, between none and 999. */
export function setHands(draft: VoteDraft, id: string, hands: number): VoteDraft {
  return { tally: { ...draft.tally, [id]: Math.min(mostHands, Math.max(0, hands)) }, selected: id, isTyping: false };
}

/**
 * What a key does to the count: a letter selects its reply, digits are its hands, + and − are one hand more or less,
 * the arrows move on. Null where the key means nothing here.
 */
export function typeKey(draft: VoteDraft, key: string, ids: readonly string[]): VoteDraft | null {
  const { selected, tally, isTyping } = draft;
  const select = (id: string | undefined) => (id === undefined ? null : { ...draft, selected: id, isTyping: false });
  if (/^[a-z]$/i.test(key)) return select(ids[key.toUpperCase().charCodeAt(0) - 65]);
  const at = selected === null ? -1 : ids.indexOf(selected);
  if (key === 'ArrowDown') return select(ids[(at + 1) % ids.length]);
  if (key === 'ArrowUp') return select(ids[(Math.max(at, 0) - 1 + ids.length) % ids.length]);
  if (selected === null) return null;
  const hands = tally[selected] ?? 0;
  if (/^\d$/.test(key))
    return { ...setHands(draft, selected, (isTyping ? hands * 10 : 0) + Number(key)), isTyping: true };
  if (key === 'Backspace') return { ...setHands(draft, selected, Math.floor(hands / 10)), isTyping: true };
  if (key === '+' || key === '=') return setHands(draft, selected, hands + 1);
  if (key === '-' || key === '−') return setHands(draft, selected, hands - 1);
  return null;
}

/** The replies with the most hands: one where the room agrees, several in a tie, none without a hand. */
export function leadersOf(tally: Record<string, number>): string[] {
  const most = Math.max(0, ...Object.values(tally));
  return most === 0 ? [] : Object.keys(tally).filter((id) => tally[id] === most);
}
