import type { Mode } from '../../../simulation/session/event.ts';

export const modeWords: Record<Mode, string> = {
  coach: 'played with the coach',
  exam: 'played as an exam',
  room: 'played in a room',
};
