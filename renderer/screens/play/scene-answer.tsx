import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { ReplyList } from '../../components/reply-list.tsx';
import { usePlay } from '../../stores/play-store.ts';
import { PickTask } from './pick-task.tsx';
import { RecordTask } from './record-task.tsx';
import { ScheduleTask } from './schedule-task.tsx';
import { WhysTask } from './whys-task.tsx';

/** The way this scene is answered: a reply, a slot, some cards, a chain of whys or a procedure. */
export function SceneAnswer({ scene, view }: { scene: SceneView; view: PlayView }) {
  const { picks, isAsking, pick, answer } = usePlay();
  const task = { scene, view, picks, disabled: isAsking, onPick: pick, onAnswer: () => void answer(picks) };
  switch (scene.task) {
    case 'choose': {
      const isSaid = scene.says !== null;
      const chosen = isAsking ? picks[0] : undefined;
      return (
        <div className="choose">
          <h2 className="stage-ask">{isSaid ? 'What do you say?' : 'What do you do?'}</h2>
          <ReplyList
            label={isSaid ? 'Your replies' : 'What you can do'}
            replies={scene.items.map(({ id, words }) => ({ id, label: words }))}
            onChoose={(id) => void answer([id])}
            manner={isSaid ? 'say' : 'do'}
            keysEverywhere
            {...(chosen === undefined ? {} : { chosen })}
          />
          <p className="stage-keys">Press a number, or move with the arrow keys and press Enter.</p>
        </div>
      );
    }
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
