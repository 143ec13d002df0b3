import type { SceneView } from '../../../electron/host/views.ts';
import { ReplyList } from '../../components/reply-list.tsx';
import { usePlay } from '../../stores/play-store.ts';

export interface ChooseReplyProps {
  scene: SceneView;
  /** Something above it asks already. */
  isAsked?: boolean;
}

/** The replies of a scene as a list to choose from. */
export function ChooseReply({ scene, isAsked = false }: ChooseReplyProps) {
  const { picks, isAsking, answer } = usePlay();
  const isSaid = scene.says !== null;
  const chosen = isAsking ? picks[0] : undefined;
  return (
    <div className="choose">
      {!isAsked && <h2 className="stage-ask">{isSaid ? 'What do you say?' : 'What do you do?'}</h2>}
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
