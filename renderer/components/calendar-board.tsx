import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { StoryMinutes } from '../../simulation/scenario/story-time.ts';
import type { CalendarEntry, CalendarSlot } from './calendar-weeks.ts';
import { layOutWeeks } from './calendar-weeks.ts';
import './calendar-board.css';

export interface CalendarBoardProps {
  label: string;
  slots: readonly CalendarSlot[];
  /** Promised moments, marked with a ring and the word "promised". */
  promised?: readonly { label: string; at: StoryMinutes }[];
  /** Where story time stands. */
  now: StoryMinutes;
  value: string | null;
  onChange: (id: string) => void;
  disabled?: boolean;
}

/** The week as a wall calendar: choose a slot; what was promised is marked. */
export function CalendarBoard({
  label,
  slots,
  promised = [],
  now,
  value,
  onChange,
  disabled = false,
}: CalendarBoardProps) {
  const entries: CalendarEntry[] = [
    { kind: 'now', at: now },
    ...promised.map((promise): CalendarEntry => ({ kind: 'promised', at: promise.at, label: promise.label })),
    ...slots.map((slot): CalendarEntry => ({ kind: 'slot', at: slot.at, slot })),
  ];
  return (
    <RadioGroup className="calendar" value={value} onChange={onChange} isDisabled={disabled}>
      <Label className="calendar-label">{label}</Label>
      {layOutWeeks(entries).map(({ week, days }) => (
        <div key={week} className="calendar-week">
          {week > 1 && <p className="calendar-week-name">Week {week}</p>}
          {days.map((day) => (
            <div key={day.name} className={day.entries.length > 0 ? 'calendar-day' : 'calendar-day calendar-empty'}>
              <p className="calendar-day-name">{day.name}</p>
              {day.entries.map((entry, index) => (
                <CalendarItem
                  key={index}
                  entry={entry}
                  time={day.times[index] ?? ''}
                  when={`${day.name}${week > 1 ? `, week ${week}` : ''}`}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </RadioGroup>
  );
}

function CalendarItem({ entry, time, when }: { entry: CalendarEntry; time: string; when: string }) {
  switch (entry.kind) {
    case 'now':
      return (
        <p className="calendar-now">
          <span className="calendar-time">{time}</span> now
        </p>
      );
    case 'promised':
      return (
        <p className="calendar-promised">
          <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
            <path d="M52 3C20 1 3 10 3 21s18 17 48 16 46-9 46-19S78 3 46 6" />
          </svg>
          <span className="calendar-time">{time}</span> promised: {entry.label}
        </p>
      );
    case 'slot':
      return (
        <Radio className="calendar-slot" value={entry.slot.id}>
          <span className="calendar-slot-mark" aria-hidden="true" />
          <span>
            <span className="visually-hidden">{when}, </span>
            <span className="calendar-time">{time}</span> {entry.slot.label}
            {entry.slot.note && <span className="calendar-note">{entry.slot.note}</span>}
          </span>
        </Radio>
      );
  }
}
