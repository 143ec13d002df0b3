import type { Debrief, PrincipleResult } from '../../../simulation/debrief/debrief.ts';
import { CountBar } from '../../components/count-bar.tsx';
import { phaseWords } from './phase-words.ts';

/** The sixteen principles by phase: how often there was an occasion, how often it was taken, and one specific remark. */
export function PrinciplesPart({ principles }: { principles: Debrief['principles'] }) {
  return (
    <section className="part" id="principles" aria-labelledby="principles-title">
      <h2 id="principles-title">The sixteen principles</h2>
      <p className="soft">How often a moment asked for each, and how often you took it.</p>
      <div className="phases">
        {(['before', 'talk', 'after'] as const).map((phase) => (
          <PhaseColumn key={phase} phase={phase} principles={principles.filter((each) => each.phase === phase)} />
        ))}
      </div>
    </section>
  );
}

interface PhaseColumnProps {
  phase: PrincipleResult['phase'];
  principles: readonly PrincipleResult[];
}

function PhaseColumn({ phase, principles }: PhaseColumnProps) {
  const met = principles.filter((each) => each.met > 0);
  const quiet = principles.filter((each) => each.met === 0);
  return (
    <div className={`phase-column phase-column-${phase}`}>
      <h3 className="phase">{phaseWords[phase]}</h3>
      <ul className="principle-results">
        {met.map(({ id, name, taken, met: of, remark, cites }) => (
          <li key={id}>
            <p className="principle-head">
              <a href={`/principles/${id}`}>{name}</a>
              <CountBar taken={taken} of={of} label={name} />
            </p>
            <p className="principle-remark">
              {remark} <StepKeys cites={cites} />
            </p>
          </li>
        ))}
      </ul>
      {quiet.length > 0 && (
        <p className="no-occasion">
          No occasion for{' '}
          {quiet.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && (index === quiet.length - 1 ? ' or ' : ', ')}
              <a href={`/principles/${id}`}>{name.charAt(0).toLowerCase() + name.slice(1)}</a>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}

function StepKeys({ cites }: { cites: PrincipleResult['cites'] }) {
  return (
    <span className="step-keys">
      (
      {cites.map(({ step, says, articleTitle }, index) => (
        <span key={step}>
          {index > 0 && ', '}
          <abbr title={`${says} ${articleTitle}`}>{step}</abbr>
        </span>
      ))}
      )
    </span>
  );
}
