import { Button } from '../../components/button.tsx';
import { CalendarBoard } from '../../components/calendar-board.tsx';
import { readMoment } from '../read-moment.ts';
import type { TaskProps } from './task-props.ts';

/** The wall calendar: a slot is chosen, with what was promised marked on it. */
export function ScheduleTask({ scene, view, picks, disabled, onPick, onAnswer }: TaskProps) {
  const now = readMoment(view.clock.now) ?? 0;
  const slots = scene.items.map(({ id, words, at }) => ({ id, label: words, at: readMoment(at) ?? now }));
  const promised = view.promises
    .filter(({ state }) => state === 'open')
    .map(({ line, due }) => ({ label: line, at: readMoment(due) ?? now }));
  return (
    <div className="task">
      <CalendarBoard
        label="When, and what?"
        slots={slots}
        promised={promised}
        now={now}
        value={picks[0] ?? null}
        onChange={(id) => onPick([id])}
        disabled={disabled}
      />
      <Button kind="primary" disabled={disabled || picks.length === 0} onClick={onAnswer}>
        Put it in the diary
      </Button>
    </div>
  );
}
