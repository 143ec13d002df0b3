import { Portrait } from '../../components/portrait.tsx';
import { Speech } from '../../components/speech.tsx';
import { Tag } from '../../components/tag.tsx';
import { MarkedWords } from '../play/marked-words.tsx';
import { onceEach } from '../words/once-each.ts';
import { WrittenWords } from '../words/written-words.tsx';
import { isMissed } from './drill-result.ts';
import type { DrillResult } from './drill-result.ts';
import { verdictWords } from './verdict-words.ts';
import '../play/feedback.css';

/** One drill of a set that is over: what they said, what you said, and what was in it. */
export function DrillRow({ result }: { result: DrillResult }) {
  const { drill, view, verdict, left } = result;
  const { feedback, customer, transcript } = view;
  const line = transcript.at(-1);
  if (!feedback || !line) return null;
  return (
    <li className={isMissed(result) ? 'drill-row drill-row-missed' : 'drill-row'}>
      <Portrait {...customer} size={84} decorative />
      <div className="drill-row-words">
        <h3>{drill.title}</h3>
        <p className="drill-verdict">{verdictWords[verdict]}</p>
        {transcript[0]?.says && <Speech speaker={customer.name} line={transcript[0].says} size="aside" />}
        <p className="speech-speaker drill-you">{line.isWritten ? 'You, in your own words' : 'You'}</p>
        {feedback.written ? (
          <WrittenWords text={feedback.written.text} findings={feedback.written.findings} />
        ) : (
          <MarkedWords lines={line.answer} feedback={feedback} isSpoken={line.isSpoken} />
        )}
        <ul className="feedback-tags" aria-label="In these words">
          {onceEach(feedback.shown).map(({ id, name }) => (
            <li key={id}>
              <Tag kind="principle" href={`/principles/${id}`}>
                {name}
              </Tag>
            </li>
          ))}
          {left.map(({ id, name }) => (
            <li key={id}>
              <Tag kind="missed" href={`/principles/${id}`}>
                {name}
              </Tag>
            </li>
          ))}
          {onceEach(feedback.faults).map(({ id, name }) => (
            <li key={id}>
              <Tag kind="fault" href={`/principles/${id}`}>
                {name}
              </Tag>
            </li>
          ))}
        </ul>
        {isMissed(result) && feedback.coach[0] && <p className="drill-coach">{feedback.coach[0]}</p>}
      </div>
    </li>
  );
}
