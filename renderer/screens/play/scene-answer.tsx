import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { usePlay } from '../../stores/play-store.ts';
import { ChooseReply } from './choose-reply.tsx';
import { PickTask } from './pick-task.tsx';
import { RecordTask } from './record-task.tsx';
import { ScheduleTask } from './schedule-task.tsx';
import { TalkAnswer } from './talk-answer.tsx';
import { WhysTask } from './whys-task.tsx';

/** The way this scene is answered: a reply, a slot, some cards, a chain of whys or a procedure. */
export function SceneAnswer({ scene, view }: { scene: SceneView; view: PlayView }) {
  const { picks, isAsking, pick, answer } = usePlay();
  const task = { scene, view, picks, disabled: isAsking, onPick: pick, onAnswer: () => void answer(picks) };
  switch (scene.task) {
    case 'choose':
      return scene.canWrite ? <TalkAnswer scene={scene} view={view} /> : <ChooseReply scene={scene} />;
    case 'pick':
      return <PickTask {...task} />;
    case 'schedule':
      return <ScheduleTask {...task} />;
    case 'record':
      return <RecordTask {...task} />;
    case 'whys':
      return <WhysTask {...task} />;
  }
}
