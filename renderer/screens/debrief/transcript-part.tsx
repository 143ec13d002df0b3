import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';
import { groupByPhase } from './group-by-phase.ts';
import { phaseWords } from './phase-words.ts';
import { TurnPart } from './turn-part.tsx';
import './transcript.css';

/** The whole run with the evidence in the margin. */
export function TranscriptPart({ debrief: { transcript, customer, overrides } }: { debrief: Debrief }) {
  return (
    <section className="part" id="turns" aria-labelledby="turns-title">
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
      {groupByPhase(transcript).map(({ phase, turns }, index) => (
        <div key={index}>
          <h3 className="phase">{phaseWords[phase]}</h3>
          <ol className="turns">
            {turns.map((record) => (
              <TurnPart
                key={record.turn}
                record={record}
                customer={customer.name}
                overrides={overrides.filter(({ turn }) => turn === record.turn)}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
