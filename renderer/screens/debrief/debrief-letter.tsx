import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { useDebrief } from '../../stores/debrief-store.ts';
import { useDoctrine } from '../../stores/doctrine-store.ts';
import { AfterworkPart } from './afterwork-part.tsx';
import { AttemptSwitch } from './attempt-switch.tsx';
import { CommitmentPart } from './commitment-part.tsx';
import { ComparisonPart } from './comparison-part.tsx';
import { Contents } from './contents.tsx';
import { CostsPart } from './costs-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { MissedPart } from './missed-part.tsx';
import { NextPart } from './next-part.tsx';
import { OwnWords } from './own-words.tsx';
import { PrinciplesPart } from './principles-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { RubricPart } from './rubric-part.tsx';
import { SplitsPart } from './splits-part.tsx';
import { TranscriptPart } from './transcript-part.tsx';
import { VerdictPart } from './verdict-part.tsx';
import './closing.css';
import './findings.css';
import './missed.css';

/** The debrief as it is read, from how it ended to how it was scored. */
export function DebriefLetter({ debrief }: { debrief: Debrief }) {
  const goBack = useDebrief((state) => state.goBack);
  const { doctrine, load } = useDoctrine();
  const [, navigate] = useLocation();
  const { session, selfAssessment } = debrief;
  useEffect(() => {
    if (!doctrine) void load();
  }, [doctrine, load]);
  const canGoBack = session.mode !== 'exam' && session.attempt === session.attempts;
  const stage = session.mode === 'room' ? '/rooms/' : '/play/';
  const returnTo = async (turn: number) => {
    if (await goBack(turn)) navigate(stage + encodeURIComponent(session.id));
  };
  return (
    <div className="letter no-print">
      <AttemptSwitch debrief={debrief} />
      <Contents debrief={debrief} />
      {selfAssessment && <OwnWords own={selfAssessment} />}
      <VerdictPart debrief={debrief} />
      <PrinciplesPart principles={debrief.principles} />
      <CostsPart faults={debrief.faults} />
      <TranscriptPart debrief={debrief} />
      <MissedPart debrief={debrief} onGoBack={canGoBack ? (turn) => void returnTo(turn) : null} />
      <QuestionsPart questions={debrief.questions} />
      <AfterworkPart afterwork={debrief.afterwork} />
      <SplitsPart splits={debrief.splits} />
      <CommitmentPart key={`${session.id}-${debrief.commitment === null}`} commitment={debrief.commitment} />
      <NextPart debrief={debrief} />
      <ComparisonPart debrief={debrief} />
      <FactsPart scenario={debrief.scenario} />
      <RubricPart debrief={debrief} faults={doctrine?.faults ?? null} />
    </div>
  );
}
