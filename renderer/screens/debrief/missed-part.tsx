import type { Debrief, MissedChance } from '../../../simulation/debrief/debrief.ts';
import { Tag } from '../../components/tag.tsx';
import { Citations } from './citations.tsx';
import { StrongerLine } from '../words/stronger-line.tsx';
import { QuotedLine } from './quoted-line.tsx';

export interface MissedPartProps {
  debrief: Debrief;
  /** Goes back to a turn to play it differently; null where this attempt allows no going back. */
  onGoBack: ((turn: number) => void) | null;
}

/** More than a few at once is not read. */
const shownAtOnce = 4;

/** The chances that were passed, the dearest first, each with the line that would have taken it. */
export function MissedPart({ debrief: { missed, customer, transcript }, onGoBack }: MissedPartProps) {
  const isSpoken = (turn: number) => transcript.some((record) => record.turn === turn && record.isSpoken);
  const hasSpoken = (turn: number) => transcript.some((record) => record.turn === turn && record.says !== null);
  const tell = (chance: MissedChance, index: number) => (
    <MissedOne
      key={index}
      chance={chance}
      speaker={hasSpoken(chance.turn) ? customer.name : null}
      isSpoken={isSpoken(chance.turn)}
      onGoBack={onGoBack}
    />
  );
  return (
    <section className="part" id="missed" aria-labelledby="missed-title">
      <h2 id="missed-title">Chances you passed</h2>
      {missed.length === 0 && <p>None. Every moment that asked for something got it.</p>}
      <ol className="missed">{missed.slice(0, shownAtOnce).map(tell)}</ol>
      {missed.length > shownAtOnce && (
        <details className="more-missed">
          <summary>The other {missed.length - shownAtOnce}</summary>
          <ol className="missed" start={shownAtOnce + 1}>
            {missed.slice(shownAtOnce).map(tell)}
          </ol>
        </details>
      )}
    </section>
  );
}

interface MissedOneProps {
  chance: MissedChance;
  speaker: string | null;
  isSpoken: boolean;
  onGoBack: MissedPartProps['onGoBack'];
}

function MissedOne({ chance, speaker, isSpoken, onGoBack }: MissedOneProps) {
  const { turn, principles, points, customerLine, said, stronger, built, remark, cites } = chance;
  return (
    <li>
      <p className="missed-head">
        <a href={`#turn-${turn}`}>Turn {turn}</a>
        {principles.map(({ id, name }) => (
          <Tag key={id} kind="missed" href={`/principles/${id}`}>
            {name}
          </Tag>
        ))}
        <span className="missed-points">
          {points} {points === 1 ? 'point' : 'points'} within reach
        </span>
      </p>
      <p className="missed-cue">
        {speaker && <span className="missed-speaker">{speaker}: </span>}
        {customerLine}
      </p>
      <div className="missed-pair">
        <div className="missed-said">
          <p className="answer-label">{isSpoken ? 'You said' : 'You did'}</p>
          <p>{said}</p>
        </div>
        <div className="missed-stronger">
          <p className="answer-label">{built ? 'Stronger, with your own words' : 'Stronger'}</p>
          <p>
            {built ? (
              <StrongerLine pieces={built} />
            ) : (
              <QuotedLine line={stronger} quotes={principles.map(({ quote }) => quote)} />
            )}
          </p>
        </div>
      </div>
      <p className="missed-remark">{remark}</p>
      <div className="missed-foot">
        <Citations cites={cites} />
        {onGoBack && (
          <button type="button" className="go-back no-print" onClick={() => onGoBack(turn)}>
            Go back to this moment
          </button>
        )}
      </div>
    </li>
  );
}
