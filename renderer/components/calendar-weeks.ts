import type { StoryMinutes } from '../../simulation/scenario/story-time.ts';
import type { Choice } from './choice.ts';

export interface CalendarSlot extends Choice {
  /** The moment in story time. */
  at: StoryMinutes;
}

export type CalendarEntry =
  | { kind: 'now'; at: StoryMinutes }
  | { kind: 'promised'; at: StoryMinutes; label: string }
  | { kind: 'slot'; at: StoryMinutes; slot: CalendarSlot };

interface CalendarDay {
  name: string;
  entries: CalendarEntry[];
  times: string[];
}

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const perDay = 1440;
const perWeek = 7 * perDay;

const clock = (at: StoryMinutes) =>
  `${String(Math.floor((at % perDay) / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

/** Sorts what happens into the weeks and days it falls on; weeks in which nothing happens, and empty weekends, are left out. */
export function layOutWeeks(entries: readonly CalendarEntry[]): { week: number; days: CalendarDay[] }[] {
  const sorted = [...entries].sort((a, b) => a.at - b.at);
  const weeks = [...new Set(sorted.map((entry) => Math.floor(entry.at / perWeek)))];
  return weeks.map((week) => {
    const days = names.map((name, index) => {
      const inDay = sorted.filter((entry) => Math.floor(entry.at / perDay) === week * 7 + index);
      return { name, entries: inDay, times: inDay.map((entry) => clock(entry.at)) };
    });
    const weekend = days.slice(5).some((day) => day.entries.length > 0);
    return { week: week + 1, days: weekend ? days : days.slice(0, 5) };
  });
}
