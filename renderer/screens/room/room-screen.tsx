import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { usePlay } from '../../stores/play-store.ts';
import { LostRun } from '../play/lost-run.tsx';
import { useTypeset } from '../use-typeset.ts';
import { RoomStage } from './room-stage.tsx';
import '../play/play.css';
import './room.css';

/** A run on the projector, steered by the whole room. */
export function RoomScreen({ id }: { id: string }) {
  const { view, answered, problem, retry, open } = usePlay();
  const [, navigate] = useLocation();
  const shown = useTypeset(view?.session === id ? view : null);
  const given = useTypeset(answered);
  const isAlone = shown !== null && shown.room === null;
  useScreenTitle(shown ? `${shown.scenario.title}, with a room` : null);
  useEffect(() => void open(id), [open, id]);
  useEffect(() => {
    if (isAlone) navigate(`/play/${id}`, { replace: true });
  }, [isAlone, id, navigate]);
  if (!shown && problem) return <LostRun problem={problem} onRetry={retry && (() => void retry())} />;
  return shown?.room ? <RoomStage view={shown} room={shown.room} answered={given} /> : <Waiting />;
}
