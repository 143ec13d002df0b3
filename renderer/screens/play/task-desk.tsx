import type { ReactNode } from 'react';
import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { Desk } from '../../components/desk.tsx';
import { readMoment } from '../read-moment.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The day and hour a note was written, in words. */
function whenOf(text: string): string {
  const moment = readMoment(text);
  if (moment === null) return text;
  const week = Math.floor(moment / 10080);
  return `${days[Math.floor((moment % 10080) / 1440)]} ${text.slice(-5)}${week > 0 ? `, ${weekWords(week)}` : ''}`;
}

function weekWords(weeks: number): string {
  if (weeks >= 52) return Math.round(weeks / 52) === 1 ? 'a year later' : `${Math.round(weeks / 52)} years later`;
  return weeks === 1 ? 'a week later' : `${weeks} weeks later`;
}

export interface TaskDeskProps {
  scene: SceneView;
  view: PlayView;
  turn: number;
  children: ReactNode;
}

/** A scene before or after the talk: a desk with a note on it, or a wall with the calendar or the whiteboard. */
export function TaskDesk({ scene, view, turn, children }: TaskDeskProps) {
  const title = whenOf(view.transcript.find((line) => line.turn === turn)?.when ?? view.clock.now);
  if (scene.task === 'schedule' || scene.task === 'whys')
    return (
      <section className="wall" aria-labelledby="wall-title">
        <h2 id="wall-title">{title}</h2>
        {scene.tell && <p className="wall-tell">{scene.tell}</p>}
        {children}
      </section>
    );
  return (
    <div className={scene.task === 'choose' ? 'table' : 'table table-wide'}>
      <Desk title={title} note={scene.tell ?? ''}>
        {children}
      </Desk>
    </div>
  );
}
