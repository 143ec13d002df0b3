import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Notice } from '../../components/notice.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { useDoctrine } from '../../stores/doctrine-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { useTypeset } from '../use-typeset.ts';
import { DrillChoice } from './drill-choice.tsx';
import { DrillRun } from './drill-run.tsx';
import { addressOf, readSet } from './drill-set.ts';
import { pickDrills } from './pick-drills.ts';
import './drills.css';

const newSeed = () => Math.floor(Math.random() * 0xffffff).toString(36);

/** One-minute drills: what to practise is chosen, or named by the address, and played in a row. */
export function DrillsScreen() {
  const search = useSearch();
  const [, navigate] = useLocation();
  const { library: answer, problem, load } = useLibrary();
  const loadDoctrine = useDoctrine((state) => state.load);
  const library = useTypeset(answer);
  useEffect(() => {
    void load();
    void loadDoctrine();
  }, [load, loadDoctrine]);
  const set = useMemo(() => readSet(search), [search]);
  const drills = useMemo(() => (set && library ? pickDrills(set, library.drills) : []), [set, library]);
  useEffect(() => {
    if (set?.seed === '') navigate(addressOf({ ...set, seed: newSeed() }), { replace: true });
  }, [set, navigate]);
  if (!library) return problem ? <ProblemNotice problem={problem} onRetry={() => void load()} /> : <Waiting />;
  if (!set) return <DrillChoice drills={library.drills} />;
  if (set.seed === '') return <Waiting />;
  if (drills.length > 0) return <DrillRun key={search} set={set} drills={drills} />;
  return (
    <div className="drills-none">
      <Notice happened="There is no drill for this yet." remedy="Choose something else to practise.">
        <LinkButton kind="primary" href="/drills">
          All drills
        </LinkButton>
      </Notice>
    </div>
  );
}
