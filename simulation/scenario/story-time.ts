/** Story time is whole minutes from Monday 00:00 of week 1. Real time never enters the simulation. */
export type StoryMinutes = number;

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const minutesPerDay = 24 * 60;
const minutesPerWeek = 7 * minutesPerDay;
const unitMinutes: Record<string, number> = {
  m: 1,
  h: 60,
  d: minutesPerDay,
  w: minutesPerWeek,
  y: 52 * minutesPerWeek,
};

export const momentPattern = /^(?:week ([1-9]\d{0,2}) )?(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):([0-5]\d)$/;
export const durationPattern = /^(?:[1-9]\d{0,3}[mhdwy])(?: [1-9]\d{0,3}[mhdwy])*$/;

/** Reads `Tue 08:40` or `week 3 Fri 17:00`; null where the text is neither. */
export function parseMoment(text: string): StoryMinutes | null {
  const match = momentPattern.exec(text);
  if (!match) return null;
  const [, week = '1', day = 'Mon', hour = '0', minute = '0'] = match;
  const dayIndex = days.findIndex((name) => name === day);
  return (Number(week) - 1) * minutesPerWeek + dayIndex * minutesPerDay + Number(hour) * 60 + Number(minute);
}

/** Reads `5m`, `2h 30m`, `1d`, `3w` or `1y` as minutes; null where the text is none of these. */
export function parseDuration(text: string): number | null {
  if (!durationPattern.test(text)) return null;
  return text.split(' ').reduce((sum, part) => sum + Number(part.slice(0, -1)) * (unitMinutes[part.slice(-1)] ?? 0), 0);
}

/** Writes a moment as `Tue 08:40`, with `week N` in front from the second week on. */
export function formatMoment(moment: StoryMinutes): string {
  const week = Math.floor(moment / minutesPerWeek);
  const inWeek = moment - week * minutesPerWeek;
  const day = days[Math.floor(inWeek / minutesPerDay)] ?? 'Mon';
  const clock = [Math.floor((inWeek % minutesPerDay) / 60), inWeek % 60].map((part) => String(part).padStart(2, '0'));
  return `${week > 0 ? `week ${week + 1} ` : ''}${day} ${clock.join(':')}`;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Says a moment as people do, seen from another: `Friday 17:00`, `Friday of next week, 17:00`, `Friday three weeks on, 17:00`. */
export function sayMoment(moment: StoryMinutes, from: StoryMinutes): string {
  const weekOf = (at: StoryMinutes) => Math.floor(at / minutesPerWeek);
  const day = dayNames[Math.floor((moment - weekOf(moment) * minutesPerWeek) / minutesPerDay)] ?? 'Monday';
  const clock = formatMoment(moment).slice(-5);
  const weeks = weekOf(moment) - weekOf(from);
  return weeks === 0 ? `${day} ${clock}` : `${day} ${sayWeeks(weeks)}, ${clock}`;
}

function sayWeeks(weeks: number): string {
  if (weeks === 1) return 'of next week';
  if (weeks === -1) return 'of last week';
  const apart = Math.abs(weeks);
  const years = Math.round(apart / 52);
  const said =
    apart < 52 ? `${counts[apart] ?? apart} weeks` : years === 1 ? 'a year' : `${counts[years] ?? years} years`;
  return `${said} ${weeks > 0 ? 'on' : 'before'}`;
}

/** Writes minutes in the two largest units that matter: `2 h 30 min`, `3 days`, `1 year`. */
export function formatDuration(minutes: number): string {
  const named: [number, string, string][] = [
    [52 * minutesPerWeek, 'year', 'years'],
    [minutesPerWeek, 'week', 'weeks'],
    [minutesPerDay, 'day', 'days'],
    [60, 'h', 'h'],
    [1, 'min', 'min'],
  ];
  const parts: string[] = [];
  let rest = minutes;
  for (const [size, one, many] of named) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 && parts.length < 2) parts.push(`${count} ${count === 1 ? one : many}`);
  }
  return parts.join(' ') || '0 min';
}
