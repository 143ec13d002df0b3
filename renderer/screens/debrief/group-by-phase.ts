import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';

export interface PhaseGroup {
  phase: TurnRecord['phase'];
  turns: TurnRecord[];
}

/** Turns in their order, gathered where neighbours belong to the same phase. */
export function groupByPhase(transcript: readonly TurnRecord[]): PhaseGroup[] {
  const groups: PhaseGroup[] = [];
  for (const record of transcript) {
    const last = groups.at(-1);
    if (last?.phase === record.phase) last.turns.push(record);
    else groups.push({ phase: record.phase, turns: [record] });
  }
  return groups;
}
