import { useState } from 'react';
import type { PlayView, RoomView, SceneView } from '../../../electron/host/views.ts';
import { usePlay } from '../../stores/play-store.ts';
import { SceneAnswer } from '../play/scene-answer.tsx';
import { VoteCount } from './vote-count.tsx';
import { VoteSplit } from './vote-split.tsx';

export interface RoomTurnProps {
  scene: SceneView;
  view: PlayView;
  room: RoomView;
}

/** The open turn: hands are counted, the split is shown, one reply is played. Larger tasks are done together, without a count. */
export function RoomTurn({ scene, view, room }: RoomTurnProps) {
  const { vote, answer } = usePlay();
  const [isCounting, setCounting] = useState(room.tally === null);
  const isOneOf = scene.task === 'choose' || scene.task === 'schedule';
  if (!isOneOf) return <SceneAnswer scene={scene} view={view} />;
  const items = scene.items.map(({ id, words, at }) => ({ id, words: at === null ? words : `${at}: ${words}` }));
  const play = (id: string) => void answer([id]);
  if (isCounting || room.tally === null)
    return (
      <VoteCount
        items={items}
        tally={room.tally}
        isSaid={scene.says !== null}
        onKeep={async (tally) => {
          await vote(tally);
          setCounting(false);
        }}
      />
    );
  return (
    <VoteSplit
      items={items}
      tally={room.tally}
      majority={room.majority}
      onPlay={play}
      onRecount={() => setCounting(true)}
    />
  );
}
