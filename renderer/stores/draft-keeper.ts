/** Keeps the words of a run that are written and not yet sent, each with the turn they are for. */
export interface DraftKeeper {
  read: (session: string, turn: number) => string | null;
  keep: (session: string, turn: number, draft: string) => void;
}

const keyOf = (session: string) => `amends-draft-${session}`;

/** Keeps drafts in this tab until it is closed. */
export const draftKeeper: DraftKeeper = {
  read: (session, turn) => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(keyOf(session)) ?? 'null') as {
        turn: number;
        draft: string;
      } | null;
      return kept?.turn === turn ? kept.draft : null;
    } catch {
      return null;
    }
  },
  keep: (session, turn, draft) => {
    try {
      if (draft === '') sessionStorage.removeItem(keyOf(session));
      else sessionStorage.setItem(keyOf(session), JSON.stringify({ turn, draft }));
    } catch {
      // Without storage a reload loses what was not sent; the words on the screen stay.
    }
  },
};
