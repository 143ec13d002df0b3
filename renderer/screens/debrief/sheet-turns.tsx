import type { Debrief, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { cutWords } from './cut-words.ts';
import { FindingSign } from './finding-sign.tsx';
import { noteSentence } from './note-sentence.ts';
import { strongestKind } from './strongest-kind.ts';

/** The run condensed for paper: each turn with its findings. */
export function SheetTurns({ debrief: { transcript, customer } }: { debrief: Debrief }) {
  return (
    <section className="sheet-part sheet-turns">
      <h2>Turn by turn</h2>
      <ol>
        {transcript.map((record) => (
          <li key={record.turn}>
            <p className="sheet-cue">
              <span className="sheet-number">{record.turn}</span>
              {record.says ? (
                <>
                  <em>{customer.name}:</em> {record.says}
                </>
              ) : (
                <em>{record.tell ?? record.sceneTitle}</em>
              )}
            </p>
            <p className="sheet-answer">
              <SheetAnswer record={record} />
            </p>
            {record.findings.map((finding, index) => (
              <p key={index} className="sheet-finding">
                <FindingSign kind={finding.kind} /> <strong>{finding.name}.</strong>{' '}
                {finding.kind === 'shown' ? '' : noteSentence(finding)}
              </p>
            ))}
            <p className="sheet-moved">
              Arousal {record.moved.arousal.join(' → ')}, trust {record.moved.trust.join(' → ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SheetAnswer({ record: { answer, findings } }: { record: TurnRecord }) {
  return cutWords(answer, findings).map(({ text, quotedBy }, at) => {
    const kind = strongestKind(quotedBy.flatMap((index) => findings[index] ?? []));
    return kind ? (
      <mark key={at} className={`words words-${kind}`}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
