import type { WrittenRecord } from '../../../simulation/debrief/debrief.ts';
import { sayNotAssessed } from './say-not-assessed.ts';
import './not-assessed.css';

/** That a written reply could not be assessed and why; nothing where it could. */
export function NotAssessed({ record, customer }: { record: WrittenRecord; customer: string }) {
  const words = sayNotAssessed(record, customer);
  if (words === null) return null;
  return (
    <p className="not-assessed">
      <strong>Not assessed.</strong> {words}
    </p>
  );
}
