import type { FeedbackView } from '../../../electron/host/views.ts';
import { StrongerLine } from '../words/stronger-line.tsx';
import { NotAssessed } from '../words/not-assessed.tsx';

export interface WrittenPartProps {
  written: NonNullable<FeedbackView['written']>;
  /** First name of the customer. */
  name: string;
}

/** How a reply in one's own words fared: whether it could be assessed, a stronger line built on it, and what went beyond. */
export function WrittenPart({ written: { record, stronger }, name }: WrittenPartProps) {
  return (
    <>
      <NotAssessed record={record} customer={name} />
      {stronger && (
        <div className="stronger">
          <h3 className="stronger-title">Stronger, with your own words</h3>
          <p>
            <StrongerLine pieces={stronger} />
          </p>
        </div>
      )}
      {record.beyond > 0 && (
        <p className="beyond">
          Beyond the best reply on the list: praised, and not counted ({record.beyond}{' '}
          {record.beyond === 1 ? 'point' : 'points'}).
        </p>
      )}
    </>
  );
}
