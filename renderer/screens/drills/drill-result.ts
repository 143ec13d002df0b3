import type { PlayView, ScenarioCard } from '../../../electron/host/views.ts';

type Named = ScenarioCard['teaches'][number];

/** How one drill went: shown as it was called for, shown with a fault beside it, missed, or not to be assessed. */
export type Verdict = 'shown' | 'marred' | 'missed' | 'not-assessed';

export interface DrillResult {
  drill: ScenarioCard;
  view: PlayView;
  verdict: Verdict;
  /** Of the principles it calls for: those that were shown, and those that were left out. */
  shown: Named[];
  left: Named[];
}

/** What an answered drill came to; null while it is still to be answered. */
export function resultOf(drill: ScenarioCard, view: PlayView | null): DrillResult | null {
  if (!view?.feedback || view.scene !== null) return null;
  const { shown, faults, written } = view.feedback;
  const isShown = ({ id }: Named) => shown.some((mark) => mark.id === id);
  const main = drill.teaches[0];
  const verdict =
    written?.record.assessed === false
      ? 'not-assessed'
      : !main || !isShown(main)
        ? 'missed'
        : faults.length > 0
          ? 'marred'
          : 'shown';
  return {
    ...{ drill, view, verdict },
    shown: drill.teaches.filter(isShown),
    left: drill.teaches.filter((principle) => !isShown(principle)),
  };
}

/** Whether a drill is worth another go. */
export function isMissed({ verdict }: DrillResult): boolean {
  return verdict !== 'shown';
}
