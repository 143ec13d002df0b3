import type { SceneView } from '../../electron/host/views.ts';

/** The scene just answered, kept on screen until the trainee goes on. */
export interface Answered {
  turn: number;
  scene: SceneView;
  picks: string[];
  before: { arousal: number; trust: number };
}

/** Keeps the scene just answered until the trainee goes on from what the coach said about it. */
export interface AnsweredKeeper {
  read: (session: string) => Answered | null;
  /** Null once the trainee has gone on. */
  keep: (session: string, answered: Answered | null) => void;
}

const place = 'amends-answered';

/** Keeps the latest one in this tab until it is closed. */
export const answeredKeeper: AnsweredKeeper = {
  read: (session) => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as (Answered & { session: string }) | null;
      if (kept?.session !== session) return null;
      const { turn, scene, picks, before } = kept;
      return { turn, scene, picks, before };
    } catch {
      return null;
    }
  },
  keep: (session, answered) => {
    try {
      if (answered === null) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify({ session, ...answered }));
    } catch {
      // Without storage a reload goes straight to the next moment; what the coach said stands in the debrief.
    }
  },
};
