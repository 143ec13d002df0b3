import type { StoryMinutes } from '../../simulation/scenario/story-time.ts';
import './story-clock.css';

export interface StoryClockProps {
  /** Minutes from Monday 00:00 of week 1. */
  moment: StoryMinutes;
  /** What has just passed, for example "2 h later". */
  passed?: string;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Story time as a calendar leaf and a small clock. */
export function StoryClock({ moment, passed }: StoryClockProps) {
  const week = Math.floor(moment / 10080) + 1;
  const day = days[Math.floor((moment % 10080) / 1440)] ?? '';
  const hour = Math.floor((moment % 1440) / 60);
  const minute = moment % 60;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const hand = (turn: number, length: number) => {
    const angle = turn * 2 * Math.PI;
    return `M20 20L${(20 + Math.sin(angle) * length).toFixed(1)} ${(20 - Math.cos(angle) * length).toFixed(1)}`;
  };
  return (
    <p className="story-clock">
      <svg className="story-clock-face" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
        <circle cx="20" cy="20" r="16.5" />
        <path d="M20 5.5v2.4M34.5 20h-2.4M20 34.5v-2.4M5.5 20h2.4" />
        <path d={hand((hour % 12) / 12 + minute / 720, 8)} />
        <path d={hand(minute / 60, 12.5)} />
      </svg>
      <span className="story-clock-words">
        <span className="visually-hidden">Story time: </span>
        <span className="story-clock-day">
          {week > 1 && <span>Week {week}, </span>}
          {day}
        </span>{' '}
        <time className="story-clock-time">{time}</time>
        {passed && <span className="story-clock-passed"> {passed}</span>}
      </span>
    </p>
  );
}
