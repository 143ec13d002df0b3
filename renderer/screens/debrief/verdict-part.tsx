import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { ArousalChart } from '../../components/arousal-chart.tsx';
import { arcCaption } from './arc-caption.ts';
import { ScoreLine } from './score-line.tsx';

/** How it ended, what it came to, and how the customer felt on the way. */
export function VerdictPart({ debrief: { outcome, score, arc, customer } }: { debrief: Debrief }) {
  return (
    <section className="part verdict" id="outcome" aria-labelledby="outcome-title">
      <div className="verdict-words">
        <p className="part-over">How it ended</p>
        <h2 id="outcome-title" tabIndex={-1}>
          {outcome.title}
        </h2>
        <p className="verdict-tell">{outcome.tell}</p>
        <ScoreLine score={score} />
        <p>{score.summary}</p>
        {score.capBecause && <p className="verdict-cap">{score.capBecause}</p>}
      </div>
      {arc.length > 1 && <ArousalChart turns={arc} caption={arcCaption(arc, customer.name)} />}
    </section>
  );
}
