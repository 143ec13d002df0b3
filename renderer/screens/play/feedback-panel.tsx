import type { FeedbackView, TranscriptLine } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { CitedSteps } from './cited-steps.tsx';
import { MarkedWords } from './marked-words.tsx';
import { Movement } from './movement.tsx';
import { WrittenWords } from '../words/written-words.tsx';
import { WrittenPart } from './written-part.tsx';
import { onceEach } from '../words/once-each.ts';
import { useEnter } from './use-enter.ts';
import './feedback.css';

export interface FeedbackPanelProps {
  feedback: FeedbackView;
  line: TranscriptLine;
  /** What became of the answer, where the words alone do not say it. */
  note: string | null;
  /** First name of the customer. */
  name: string;
  onContinue: () => void;
  /** What going on is called here. */
  goOn?: string;
  /** Goes back to the moment of this reply; null where that is not offered. */
  onBack: (() => void) | null;
}

/** What the customer heard in the latest reply: the words, the coach's remark, and what it moved. */
export function FeedbackPanel({
  feedback,
  line,
  note,
  name,
  onContinue,
  goOn = 'Continue',
  onBack,
}: FeedbackPanelProps) {
  const { coach, written } = feedback;
  const [shown, unearned, faults] = [onceEach(feedback.shown), onceEach(feedback.unearned), onceEach(feedback.faults)];
  useEnter(onContinue);
  return (
    <section className="feedback" aria-labelledby="feedback-title">
      <h2 id="feedback-title" tabIndex={-1} className="feedback-title">
        {line.isSpoken ? `What ${name} heard` : 'What that does'}
      </h2>
      {written ? (
        <WrittenWords text={written.text} findings={written.findings} />
      ) : (
        <MarkedWords lines={line.answer} feedback={feedback} isSpoken={line.isSpoken} />
      )}
      {note && <p>{note}</p>}
      {coach.map((remark, index) => (
        <p key={index} className="feedback-coach">
          {remark}
        </p>
      ))}
      <ul className="feedback-tags" aria-label="In these words">
        {shown.map(({ id, name: principle }) => (
          <li key={id}>
            <Tag kind="principle" href={`/principles/${id}`}>
              {principle}
            </Tag>
          </li>
        ))}
        {unearned.map(({ id, name: principle, because }) => (
          <li key={id}>
            <Tag kind="missed" href={`/principles/${id}`}>
              {principle}
            </Tag>{' '}
            <span className="feedback-because">{because}</span>
          </li>
        ))}
        {faults.map(({ id, name: fault, because }, index) => (
          <li key={`${id}-${index}`}>
            <Tag kind="fault" href={`/principles/${id}`}>
              {fault}
            </Tag>{' '}
            {because && <span className="feedback-because">{because}</span>}
          </li>
        ))}
      </ul>
      {written && <WrittenPart written={written} name={name} />}
      <Movement feedback={feedback} name={name} />
      <CitedSteps feedback={feedback} />
      <div className="feedback-actions">
        <Button kind="primary" onClick={onContinue} aria-keyshortcuts="Enter">
          {goOn}
        </Button>
        {onBack && <Button onClick={onBack}>Go back to this moment</Button>}
      </div>
    </section>
  );
}
