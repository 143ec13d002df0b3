import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';
import { SheetTurn } from './sheet-turn.tsx';
import './sheet-turns.css';

/** From here on the customer’s lines are cut to one, so that the run fits its page. */
const manyTurns = 12;

/** As many stronger lines as a page has room for: the dearest. */
const mostStronger = 3;

/** The run condensed for paper: each turn with its findings, and what a trainer said against them. */
export function SheetTurns({ debrief: { transcript, customer, overrides, missed } }: { debrief: Debrief }) {
  const isLong = transcript.length > manyTurns;
  const dearest = missed.filter(({ built }) => built !== null).slice(0, mostStronger);
  return (
    <section className={`sheet-part sheet-turns${isLong ? ' sheet-turns-many' : ''}`}>
      <h2>
        Turn by turn{' '}
        <span className="sheet-legend">
          <FindingSign kind="shown" /> shown <FindingSign kind="unearned" /> there, but earned nothing{' '}
          <FindingSign kind="fault" /> fault
        </span>
      </h2>
      <ol>
        {transcript.map((record) => (
          <SheetTurn
            key={record.turn}
            record={record}
            customer={customer.name}
            isBrief={isLong}
            overrides={overrides.filter(({ turn }) => turn === record.turn)}
            built={dearest.find(({ turn }) => turn === record.turn)?.built ?? null}
          />
        ))}
      </ol>
    </section>
  );
}
