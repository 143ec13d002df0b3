import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { PrintButton } from '../print-button.tsx';
import { sayDate } from '../say-date.ts';
import { modeWords } from './mode-words.ts';

export interface DebriefHeadProps {
  debrief: Debrief;
  /** False while the trainee has not yet said what they think. */
  isOpen: boolean;
}

/** What this is about, and what can be done with it. */
export function DebriefHead({ debrief: { session, scenario, customer }, isOpen }: DebriefHeadProps) {
  const file = (format: 'markdown' | 'json') =>
    `/api/sessions/${encodeURIComponent(session.id)}/export?format=${format}&attempt=${session.attempt}`;
  const attempt = session.attempts > 1 ? `, attempt ${session.attempt} of ${session.attempts}` : '';
  return (
    <PageHead
      over={`Debrief, ${modeWords[session.mode]}, ${sayDate(session.startedAt)}${attempt}`}
      title={scenario.title}
      lead={`You and ${customer.name}.`}
      actions={
        isOpen && (
          <>
            <LinkButton kind="primary" href={`/scenarios/${scenario.id}`}>
              Play again
            </LinkButton>
            <PrintButton />
            <a className="button button-quiet" href={file('markdown')} download="">
              Markdown
            </a>
            <a className="button button-quiet" href={file('json')} download="">
              JSON
            </a>
            <LinkButton href={`/scenarios/${scenario.id}/trainer`}>Trainer’s copy</LinkButton>
          </>
        )
      }
    />
  );
}
