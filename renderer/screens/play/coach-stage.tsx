import { useState } from 'react';
import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import type { Answered } from '../../stores/answered-keeper.ts';
import { usePlay } from '../../stores/play-store.ts';
import { CustomerPanel } from './customer-panel.tsx';
import { EndingPanel } from './ending-panel.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { PlayBar } from './play-bar.tsx';
import { Promises } from './promises.tsx';
import { SceneAnswer } from './scene-answer.tsx';
import { shortName } from './short-name.ts';
import { SoFar } from './so-far.tsx';
import { StageLine } from './stage-line.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { TaskDesk } from './task-desk.tsx';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { useVoice } from './use-voice.ts';

export interface CoachStageProps {
  view: PlayView;
  answered: Answered | null;
}

/** Says where a chain of whys ended, if it ended before the last of them. */
function chainNote(scene: SceneView, held: number): string | null {
  if (scene.task !== 'whys' || held >= scene.whys.length) return null;
  return `The chain ends at why ${held}. What was written below it does not hang on anything.`;
}

/** The stage: the customer, what they say, and what the trainee answers or has just answered. */
export function CoachStage({ view, answered }: CoachStageProps) {
  const { problem, retry, wasStale, goOn, rewind } = usePlay();
  const [isStopping, setStopping] = useState(false);
  const scene = answered?.scene ?? view.scene;
  const turn = answered?.turn ?? view.turn;
  const given =
    answered && view.feedback?.turn === answered.turn ? view.transcript.find((line) => line.turn === turn) : undefined;
  const isOver = !answered && view.scene === null;
  const isTalk = scene?.says !== null && scene !== null;
  const stage = useFocusOnChange(`${turn} ${answered ? 'answered' : 'open'}`);
  const name = shortName(view.customer.name);
  const earlier = view.transcript.filter((line) => line.turn < turn);
  const again = scene?.askedAgain?.line ?? null;
  const says = again ?? scene?.says ?? null;
  useVoice(answered ? null : says, view.customer.pronoun);
  const layout = isOver ? 'stage stage-end' : isTalk ? 'stage stage-talk' : 'stage stage-task';

  const feedback = answered && view.feedback && given && (
    <FeedbackPanel
      feedback={view.feedback}
      line={given}
      note={chainNote(answered.scene, given.answer.length)}
      name={name}
      onContinue={goOn}
      onBack={view.canRewind ? () => void rewind(answered.turn) : null}
    />
  );
  return (
    <>
      <PlayBar view={view} phase={scene?.phase ?? 'after'} onStop={() => setStopping(true)} />
      {wasStale && (
        <Notice
          happened="This run had moved on in another window."
          safe="Nothing was lost; this is where it stands now."
        />
      )}
      {problem && <ProblemNotice problem={problem} onRetry={retry && (() => void retry())} />}
      <div className={layout} ref={stage}>
        {isTalk && !isOver && <CustomerPanel view={view} speaking={!answered} />}
        <StageLine
          key="line"
          turn={turn}
          speaker={view.customer.name}
          tell={isTalk ? scene.tell : null}
          says={isOver ? null : says}
          about={again === null ? null : (scene?.says ?? null)}
        />
        <div className="stage-answer">
          {isOver && <EndingPanel view={view} />}
          {!isOver && !isTalk && <Promises promises={view.promises} />}
          {!isOver && isTalk && (feedback ?? (scene && <SceneAnswer scene={scene} view={view} />))}
          {!isOver && !isTalk && scene && (
            <TaskDesk scene={scene} view={view} turn={turn}>
              {feedback ?? <SceneAnswer scene={scene} view={view} />}
            </TaskDesk>
          )}
        </div>
      </div>
      <SoFar lines={earlier} speaker={view.customer.name} onBack={view.canRewind ? (to) => void rewind(to) : null} />
      <StopDialog
        isOpen={isStopping}
        onClose={() => setStopping(false)}
        session={view.session}
        hasReplied={view.turn > 0}
      />
    </>
  );
}
