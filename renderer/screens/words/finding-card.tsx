import type { Finding } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from './finding-sign.tsx';
import { kindWords } from './kind-words.ts';
import { plainRule } from './plain-rule.ts';

/** What a place in a written reply is: the principle or fault, the words, the rule that found it, the step it rests on. */
export function FindingCard({ finding, number }: { finding: Finding; number: number }) {
  const { kind, name, quote, because, rule, cite } = finding;
  return (
    <div className={`card-finding card-${kind}`}>
      <p className="card-name">
        <FindingSign kind={kind} /> {number}. {name} <span className="card-kind">{kindWords[kind]}</span>
      </p>
      <p className="card-words">“{quote}”</p>
      {kind === 'unearned' && <p className="card-because">{because}.</p>}
      {rule !== null && <p className="card-rule">Found by the rule “{plainRule(rule)}”.</p>}
      {cite && (
        <p className="card-step">
          <span className="citation-step">{cite.step}</span> {cite.says} <cite>{cite.articleTitle}</cite>
        </p>
      )}
    </div>
  );
}
