import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { count } from '../scenario-words.ts';
import { DrillRow } from './drill-row.tsx';
import type { DrillResult } from './drill-result.ts';
import { isMissed } from './drill-result.ts';
import { addressOf } from './drill-set.ts';
import { sayPrinciples } from './say-principles.ts';

export interface DrillSummaryProps {
  /** Of the set. */
  name: string;
  results: readonly DrillResult[];
}

/** How a set went: every drill with one's own words, each principle in a sentence, and the missed ones again. */
export function DrillSummary({ name, results }: DrillSummaryProps) {
  const missed = results.filter(isMissed);
  const title = `That was ${count(results.length, 'drill', 'drills')}`;
  useScreenTitle(title);
  return (
    <div className="drill-summary">
      <PageHead over={name} title={title} lead={leadOf(results)} />
      <section aria-labelledby="drill-principles-title">
        <h2 id="drill-principles-title">What they called for</h2>
        <ul className="drill-said">
          {sayPrinciples(results).map(({ id, name: principle, isShown, sentence }) => (
            <li key={id} className={isShown ? 'drill-said-shown' : undefined}>
              <a href={`/principles/${id}`}>{principle}</a> {sentence}
            </li>
          ))}
        </ul>
      </section>
      <div className="drill-actions">
        {missed.length > 0 && (
          <LinkButton
            kind="primary"
            href={addressOf({ kind: 'only', drills: missed.map(({ drill }) => drill.id), seed: '' })}
          >
            {missed.length === 1 ? 'Again, the missed one' : `Again, the ${missed.length} missed ones`}
          </LinkButton>
        )}
        <LinkButton kind={missed.length > 0 ? 'quiet' : 'primary'} href="/drills">
          Another set
        </LinkButton>
      </div>
      <h2>What you said</h2>
      <ol className="drill-rows">
        {results.map((result) => (
          <DrillRow key={result.drill.id} result={result} />
        ))}
      </ol>
    </div>
  );
}

function leadOf(results: readonly DrillResult[]): string {
  const shown = results.filter(({ verdict }) => verdict === 'shown').length;
  if (shown === results.length)
    return results.length === 1 ? 'What it called for was there.' : 'What each of them called for was there.';
  return `What each called for was there in ${shown} of ${results.length}.`;
}
