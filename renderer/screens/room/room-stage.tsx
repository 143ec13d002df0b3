import { useState } from 'react';
import type { PlayView, RoomView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PulseLine } from '../../components/pulse-line.tsx';
import { Portrait } from '../../components/portrait.tsx';
import { Speech } from '../../components/speech.tsx';
import { StoryClock } from '../../components/story-clock.tsx';
import { TrustDoor } from '../../components/trust-door.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import type { Answered } from '../../stores/answered-keeper.ts';
import { usePlay } from '../../stores/play-store.ts';
import { readMoment } from '../read-moment.ts';
import { EndingPanel } from '../play/ending-panel.tsx';
import { Promises } from '../play/promises.tsx';
import { StopDialog } from '../play/stop-dialog.tsx';
import { useFocusOnChange } from '../play/use-focus-on-change.ts';
import { useVoice } from '../play/use-voice.ts';
import { DiscussPause } from './discuss-pause.tsx';
import { EarlierSplits } from './earlier-splits.tsx';
import { RoomAnswered } from './room-answered.tsx';
import { RoomTurn } from './room-turn.tsx';

export interface RoomStageProps {
  view: PlayView;
  room: RoomView;
  answered: Answered | null;
}

/** The stage for the back row: the customer, the line, and what the room does with it. */
export function RoomStage({ view, room, answered }: RoomStageProps) {
  const { problem, retry, wasStale } = usePlay();
  const [isStopping, setStopping] = useState(false);
  const [isPaused, setPaused] = useState(false);
  const scene = answered?.scene ?? view.scene;
  const isOver = !answered && view.scene === null;
  // What a reply did stays hidden, in the face too, until the room is shown it.
  const { arousal, trust } = answered && !room.revealed ? answered.before : view.customer;
  const now = readMoment(view.clock.now);
  const moment = `${answered?.turn ?? view.turn} ${answered ? `answered ${room.revealed}` : 'open'} ${isPaused}`;
  const stage = useFocusOnChange(moment);
  useVoice(answered ? null : (scene?.says ?? null), view.customer.pronoun);
  return (
    <div className="room">
      <header className="room-bar">
        <h1 className="room-title" tabIndex={-1}>
          {view.scenario.title}
        </h1>
        {now !== null && <StoryClock moment={now} />}
        <Button aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          {isPaused ? 'Back to the play' : 'Pause and discuss'}
        </Button>
        {view.status !== 'ended' && <Button onClick={() => setStopping(true)}>Stop here</Button>}
      </header>
      {wasStale && (
        <Notice
          happened="This run had moved on in another window."
          safe="Nothing was lost; this is where it stands now."
        />
      )}
      {problem && <ProblemNotice problem={problem} onRetry={retry && (() => void retry())} />}
      <div ref={stage}>
        <div className={scene?.says && !isOver ? 'room-scene' : 'room-scene room-scene-alone'}>
          {scene?.says && !isOver && (
            <div className="room-customer">
              <Portrait {...view.customer} arousal={arousal} trust={trust} speaking={!answered} size={300} />
              <PulseLine arousal={arousal} bare />
              <TrustDoor trust={trust} bare size={64} />
            </div>
          )}
          <div className="room-line" aria-live="polite" aria-atomic="true">
            {!isOver && scene?.says && (
              <Speech speaker={view.customer.name} line={scene.says} turn={answered?.turn ?? view.turn} size="room" />
            )}
          </div>
          {!isOver && scene?.tell && <p className="room-tell">{scene.tell}</p>}
        </div>
        {!isOver && <Promises promises={view.promises} />}
        <div className="stage-answer">
          {isPaused ? (
            <DiscussPause questions={room.questions} onDone={() => setPaused(false)} />
          ) : (
            <>
              {isOver && <EndingPanel view={view} />}
              {!isOver && answered && <RoomAnswered view={view} room={room} answered={answered} />}
              {!isOver && !answered && scene && (
                <RoomTurn key={`${view.turn} ${view.transcript.length}`} scene={scene} view={view} room={room} />
              )}
            </>
          )}
        </div>
      </div>
      {!isPaused && !answered && <EarlierSplits splits={room.splits} />}
      <StopDialog
        isOpen={isStopping}
        onClose={() => setStopping(false)}
        session={view.session}
        hasReplied={view.turn > 0}
      />
    </div>
  );
}
