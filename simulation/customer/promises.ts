import type { Scenario } from '../scenario/schema.ts';
import type { StoryMinutes } from '../scenario/story-time.ts';
import type { Answer } from './answer.ts';
import type { CustomerState, PromiseState } from './customer-state.ts';

export interface SettledPromises {
  promises: CustomerState['promises'];
  kept: string[];
  broken: string[];
}

/** Keeps what this answer keeps in time, breaks what fell due before `now` and is still open, and adds what it promises (S1-3). */
export function settlePromises(
  made: CustomerState['promises'],
  answer: Answer,
  scenario: Scenario,
  now: StoryMinutes,
): SettledPromises {
  const kept: string[] = [];
  const broken: string[] = [];
  const settled = made.map(([id, state]): readonly [string, PromiseState] => {
    if (state !== 'open') return [id, state];
    const isLate = now > (scenario.promises[id]?.due ?? Infinity);
    if (answer.keeps.includes(id) && !isLate) {
      kept.push(id);
      return [id, 'kept'];
    }
    if (!isLate) return [id, 'open'];
    broken.push(id);
    return [id, 'broken'];
  });
  const fresh = answer.promises.filter((id) => !settled.some(([madeId]) => madeId === id));
  if (fresh.length === 0 && kept.length === 0 && broken.length === 0) return { promises: made, kept, broken };
  const promises = [...settled, ...fresh.map((id) => [id, 'open'] as const)].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  return { promises, kept, broken };
}

/** At the end of a run, what is still open is broken: nobody will keep it now. */
export function breakOpenPromises(made: CustomerState['promises']): SettledPromises {
  const broken = made.filter(([, state]) => state === 'open').map(([id]) => id);
  return { promises: made.map(([id, state]) => [id, state === 'open' ? 'broken' : state] as const), kept: [], broken };
}
