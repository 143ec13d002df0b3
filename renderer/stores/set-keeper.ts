/** How far a set of drills has been played: the place in it, and the session of every drill begun. */
export interface SetProgress {
  at: number;
  sessions: string[];
}

/** Keeps how far a set was played, by its address. */
export interface SetKeeper {
  read: (set: string) => SetProgress | null;
  keep: (set: string, progress: SetProgress) => void;
}

const place = 'amends-drills';

/** Keeps the latest set in this tab until it is closed. */
export const setKeeper: SetKeeper = {
  read: (set) => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as (SetProgress & { set: string }) | null;
      return kept?.set === set ? { at: kept.at, sessions: kept.sessions } : null;
    } catch {
      return null;
    }
  },
  keep: (set, progress) => {
    try {
      sessionStorage.setItem(place, JSON.stringify({ set, ...progress }));
    } catch {
      // Without storage a reload begins the set anew; nothing that counts is lost.
    }
  },
};
