const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An ISO 8601 date as "3 March 2026"; text that is no date stays as it is. */
export function sayDate(iso: string): string {
  return say(day, iso);
}

/** "3 Mar 2026, 14:05". */
export function sayDateAndTime(iso: string): string {
  return say(dayAndTime, iso);
}

function say(format: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
