import { useEffect, useRef } from 'react';
import { useSearchParams } from 'wouter';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useDebrief } from '../../stores/debrief-store.ts';
import { DebriefHead } from './debrief-head.tsx';
import { DebriefLetter } from './debrief-letter.tsx';
import { DebriefSheet } from './debrief-sheet.tsx';
import { ReflectionForm } from './reflection-form.tsx';
import './debrief.css';

/** The debrief of a run: first what the trainee thinks, then the letter. */
export function DebriefScreen({ id }: { id: string }) {
  const { debrief, problem, skipped, open } = useDebrief();
  const [search] = useSearchParams();
  const wanted = search.get('attempt');
  const attempt = wanted === null ? null : Number(wanted);
  const shown = debrief?.session.id === id ? debrief : null;
  useScreenTitle(shown ? `Debrief: ${shown.scenario.title}` : null);
  useEffect(() => void open(id, attempt), [id, attempt, open]);
  const isOpen = shown !== null && (shown.selfAssessment !== null || skipped.includes(id));
  const wasClosed = useRef(false);
  useEffect(() => {
    if (shown && !isOpen) wasClosed.current = true;
    if (!isOpen || !wasClosed.current) return;
    wasClosed.current = false;
    window.scrollTo(0, 0);
    document.getElementById('outcome-title')?.focus({ preventScroll: true });
  }, [shown, isOpen]);
  if (!shown) return problem ? <ProblemNotice problem={problem} onRetry={() => void open(id, attempt)} /> : <Waiting />;
  return (
    <div className="debrief">
      <DebriefHead debrief={shown} isOpen={isOpen} />
      {problem && <ProblemNotice problem={problem} />}
      {isOpen ? <DebriefLetter debrief={shown} /> : <ReflectionForm debrief={shown} />}
      {isOpen && <DebriefSheet debrief={shown} />}
    </div>
  );
}
