import { useEffect, useRef } from 'react';
import type { ScenarioCard } from '../../../electron/host/views.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { useDrills } from '../../stores/drills-store.ts';
import { usePlay } from '../../stores/play-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { useTypeset } from '../use-typeset.ts';
import { DrillPage } from './drill-page.tsx';
import { isMissed, resultOf } from './drill-result.ts';
import type { DrillSet } from './drill-set.ts';
import { addressOf } from './drill-set.ts';
import { DrillSummary } from './drill-summary.tsx';
import { nameOf } from './name-of.ts';

export interface DrillRunProps {
  set: DrillSet;
  drills: readonly ScenarioCard[];
}

/** A set of drills, one after the other, and its summary. Every drill is a run of its own with the coach. */
export function DrillRun({ set, drills }: DrillRunProps) {
  const address = addressOf(set);
  const { set: open, at, sessions, isReady, isRefused, problem, ...act } = useDrills();
  const { view: latest, isAsking, problem: refused, retry, open: openRun } = usePlay();
  const { settings, change } = useSettings();
  const runs = useTypeset(act.runs);
  const session = sessions[at];
  const isHere = open === address && isReady;
  const { open: openSet, begin, see } = act;
  useEffect(() => void openSet(address, ids(drills)), [openSet, address, drills]);
  useEffect(() => {
    if (isHere && session === undefined && !isAsking && !isRefused) void begin();
  }, [isHere, session, isAsking, isRefused, begin]);
  const asked = useRef('');
  useEffect(() => {
    if (!isHere || session === undefined || latest?.session === session || asked.current === session) return;
    asked.current = session;
    void openRun(session);
  }, [isHere, session, latest?.session, openRun]);
  useEffect(() => {
    if (latest) see(latest);
  }, [latest, sessions, see]);

  if (open === address && problem)
    return <ProblemNotice problem={problem} onRetry={() => void openSet(address, ids(drills))} />;
  if (!isHere) return <Waiting />;
  const results = drills.map((drill, index) => resultOf(drill, runs[index] ?? null));
  const name = nameOf(set, drills);
  const drill = drills[at];
  if (!drill) return <DrillSummary name={name} results={results.flatMap((result) => result ?? [])} />;
  const view = runs[at];
  const again = session === undefined ? () => void begin() : retry && (() => void retry());
  const goOn = () => {
    const result = results[at];
    const others = settings.drillsMissed.filter((id) => id !== drill.id);
    if (result) void change({ drillsMissed: isMissed(result) ? [...others, drill.id] : others });
    act.next();
  };
  return (
    <>
      {refused && <ProblemNotice problem={refused} onRetry={again} />}
      {view && latest?.session === session ? (
        <DrillPage key={at} {...{ name, drill, view, at, results, goOn }} />
      ) : (
        !refused && <Waiting />
      )}
    </>
  );
}

const ids = (drills: readonly ScenarioCard[]) => drills.map(({ id }) => id);
