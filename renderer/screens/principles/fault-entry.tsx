import type { Fault } from '../../../simulation/doctrine/fault.ts';
import type { Doctrine } from '../../stores/doctrine-store.ts';
import { Tag } from '../../components/tag.tsx';
import { StepList } from './step-list.tsx';

export interface FaultEntryProps {
  fault: Fault;
  doctrine: Doctrine;
  isFocused: boolean;
}

/** One fault: what it is, what it does, how it sounds and what to do instead. */
export function FaultEntry({ fault, doctrine, isFocused }: FaultEntryProps) {
  const { id, name, teaching, why, example, instead, steps, cost, caps } = fault;
  const principle = doctrine.principles.find((each) => each.id === fault.principle);
  return (
    <article id={id} className={`entry entry-fault${isFocused ? ' is-focused' : ''}`} aria-labelledby={`${id}-name`}>
      <header className="entry-head">
        <h3 id={`${id}-name`} tabIndex={-1}>
          {name}
        </h3>
        <p className="entry-weight">
          costs {cost} points{caps && ', and holds the whole run at 50'}
        </p>
      </header>
      <p className="entry-teaching">{teaching}</p>
      <p>{why}</p>
      <div className="pair">
        <div className="pair-weak">
          <p className="pair-label">For example</p>
          <p className="pair-line">{example}</p>
        </div>
        <div className="pair-strong">
          <p className="pair-label">Instead</p>
          <p className="pair-line">{instead}</p>
        </div>
      </div>
      <StepList steps={steps} doctrine={doctrine} />
      {principle && (
        <p className="entry-links">
          <span className="soft">It works against</span>
          <Tag kind="principle" href={`/principles/${principle.id}`}>
            {principle.name}
          </Tag>
        </p>
      )}
    </article>
  );
}
