import type { Debrief, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from './finding-sign.tsx';
import { TurnPart } from './turn-part.tsx';
import './transcript.css';

const phaseWords: Record<TurnRecord['phase'], string> = {
  before: 'Before',
  talk: 'The talk',
  after: 'Afterwards',
};

/** The whole run with the evidence in the margin. */
export function TranscriptPart({ debrief: { transcript, customer } }: { debrief: Debrief }) {
  const phases = (['before', 'talk', 'after'] as const).filter((phase) => transcript.some((turn) => turn.phase === phase));
  return (
    <section className="part part-wide" id="turns" aria-labelledby="turns-title">
      <h2 id="turns-title">Turn by turn</h2>
      <p className="legend">
        <span>
          <FindingSign kind="shown" /> shown
        </span>
        <span>
          <FindingSign kind="unearned" /> there, but earned nothing
        </span>
        <span>
          <FindingSign kind="fault" /> fault
        </span>
      </p>
      {phases.map((phase) => (
        <section key={phase} aria-labelledby={`turns-${phase}`}>
          <h3 className="phase" id={`turns-${phase}`}>
            {phaseWords[phase]}
          </h3>
          <ol className="turns">
            {transcript
              .filter((record) => record.phase === phase)
              .map((record) => (
                <TurnPart key={record.turn} record={record} customer={customer.name} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
