import { Fragment } from 'react';
import type { Debrief, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { cutWords } from './cut-words.ts';
import { FindingSign } from './finding-sign.tsx';
import { strongestKind } from './strongest-kind.ts';
import './sheet-turns.css';

/** From here on the customer’s lines are cut to one, so that the run fits its page. */
const manyTurns = 12;

/** The run condensed for paper: each turn with its findings. */
export function SheetTurns({ debrief: { transcript, customer } }: { debrief: Debrief }) {
  const isLong = transcript.length > manyTurns;
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
          <li key={record.turn} className={record.says === null ? 'sheet-unspoken' : undefined}>
            <p className="sheet-cue">
              <span className="sheet-number">{record.turn}</span>
              <em>{record.says ? `${customer.name}: ` : ''}</em>
              {record.says ?? (isLong ? record.sceneTitle : (record.tell ?? record.sceneTitle))}
            </p>
            <p className="sheet-answer">
              <SheetAnswer record={record} />
            </p>
            <p className="sheet-findings">
              {record.findings.map((finding, index) => (
                <Fragment key={index}>
                  <span className="sheet-finding">
                    <FindingSign kind={finding.kind} /> {finding.name}
                  </span>{' '}
                </Fragment>
              ))}
              <span className="sheet-moved">
                arousal {record.moved.arousal.join('→')}, trust {record.moved.trust.join('→')}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SheetAnswer({ record: { answer, findings } }: { record: TurnRecord }) {
  return cutWords(answer, findings).map(({ text, trail, quotedBy }, at) => {
    const kind = strongestKind(quotedBy.flatMap((index) => findings[index] ?? []));
    return kind ? (
      <span key={at}>
        <mark className={`words words-${kind}`}>{text}</mark>
        {trail}
      </span>
    ) : (
      text
    );
  });
}
