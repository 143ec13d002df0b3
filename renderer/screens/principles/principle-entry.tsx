import type { Doctrine, TaughtPrinciple } from '../../stores/doctrine-store.ts';
import { Tag } from '../../components/tag.tsx';
import { StepList } from './step-list.tsx';

export interface PrincipleEntryProps {
  principle: TaughtPrinciple;
  doctrine: Doctrine;
  isFocused: boolean;
}

/** One principle: what to do, why, a strong and a weak way, and where it comes from. */
export function PrincipleEntry({ principle, doctrine, isFocused }: PrincipleEntryProps) {
  const { id, name, teaching, why, strong, weak, difference, steps, evidence, scenarios, drills, weight } = principle;
  const against = doctrine.faults.filter((fault) => fault.principle === id);
  return (
    <article id={id} className={`entry${isFocused ? ' is-focused' : ''}`} aria-labelledby={`${id}-name`}>
      <header className="entry-head">
        <h3 id={`${id}-name`} tabIndex={-1}>
          {name}
        </h3>
        <p className="entry-weight">
          {weight} {weight === 1 ? 'point' : 'points'} a chance
        </p>
      </header>
      <p className="entry-teaching">{teaching}</p>
      <p>{why}</p>
      <div className="pair">
        <div className="pair-strong">
          <p className="pair-label">Stronger</p>
          <p className="pair-line">{strong}</p>
        </div>
        <div className="pair-weak">
          <p className="pair-label">Weaker</p>
          <p className="pair-line">{weak}</p>
        </div>
      </div>
      <p>{difference}</p>
      {evidence && <p className="entry-evidence">{evidence}</p>}
      <StepList steps={steps} doctrine={doctrine} />
      {against.length > 0 && (
        <p className="entry-links">
          <span className="soft">What works against it</span>
          {against.map((fault) => (
            <Tag key={fault.id} kind="fault" href={`/principles/${fault.id}`}>
              {fault.name}
            </Tag>
          ))}
        </p>
      )}
      {scenarios.length > 0 && (
        <p className="entry-links">
          <span className="soft">Practised in</span>
          {scenarios.map((scenario) => (
            <a key={scenario.id} href={`/scenarios/${scenario.id}`}>
              {scenario.title}
            </a>
          ))}
        </p>
      )}
      {drills.length > 0 && (
        <p className="entry-links no-print">
          <span className="soft">A minute at a time</span>
          <a href={`/drills?principle=${id}`}>Drill this</a>
        </p>
      )}
    </article>
  );
}
