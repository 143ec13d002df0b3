import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { usePlay } from '../../stores/play-store.ts';
import { useTypeset } from '../use-typeset.ts';
import { CoachStage } from './coach-stage.tsx';
import { LostRun } from './lost-run.tsx';
import './play.css';

/** A run for one person, in coach or exam mode. A room's run has its own screen. */
export function PlayScreen({ id }: { id: string }) {
  const { view, answered, problem, retry, open } = usePlay();
  const [, navigate] = useLocation();
  const shown = useTypeset(view?.session === id ? view : null);
  const given = useTypeset(answered);
  const isRoom = shown?.mode === 'room';
  useScreenTitle(shown ? shown.scenario.title : null);
  useEffect(() => void open(id), [open, id]);
  useEffect(() => {
    if (isRoom) navigate(`/rooms/${id}`, { replace: true });
  }, [isRoom, id, navigate]);
  if (isRoom) return null;
  if (!shown && problem) return <LostRun problem={problem} onRetry={retry && (() => void retry())} />;
  return shown ? <CoachStage view={shown} answered={given} /> : <Waiting />;
}
