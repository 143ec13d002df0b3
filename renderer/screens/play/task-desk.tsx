import type { ReactNode } from 'react';
import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { Desk } from '../../components/desk.tsx';

export interface TaskDeskProps {
  scene: SceneView;
  view: PlayView;
  turn: number;
  children: ReactNode;
}

/** A scene before or after the talk: a desk with a note on it, or a wall with the calendar or the whiteboard. */
export function TaskDesk({ scene, view, turn, children }: TaskDeskProps) {
  const title = view.transcript.find((line) => line.turn === turn)?.when ?? view.clock.said;
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
