import type { OverrideRecord } from '../../../simulation/debrief/debrief.ts';

/** What a trainer said of a judgement, beside what Amends found. */
export function OverrideWords({ override: { machine, verdict, reason } }: { override: OverrideRecord }) {
  return (
    <p className="override">
      <span>Amends: {machine}</span> · <strong>Trainer: {verdict}</strong>
      {reason && `, because: ${reason}`}
    </p>
  );
}
