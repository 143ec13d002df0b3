import { useEffect } from 'react';
import { PageHead } from '../../components/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useDoctrine } from '../../stores/doctrine-store.ts';
import { PrintButton } from '../print-button.tsx';
import { AcronymsPart } from './acronyms-part.tsx';
import { FaultEntry } from './fault-entry.tsx';
import { PocketCard } from './pocket-card.tsx';
import { PrincipleEntry } from './principle-entry.tsx';
import { PrinciplesIndex } from './principles-index.tsx';
import { TensionsPart } from './tensions-part.tsx';
import './principles.css';

const phases = [
  { id: 'before', title: 'Before the talk', lead: 'What you do between noticing and being in front of them.' },
  { id: 'talk', title: 'In the talk', lead: 'One upset person, and what you say to them.' },
  { id: 'after', title: 'Afterwards', lead: 'Whether any of it was true.' },
] as const;

/** What is taught: sixteen principles, sixteen faults, and where they come from. `focus` is the one to begin at. */
export function PrinciplesScreen({ focus }: { focus?: string }) {
  const { doctrine, problem, load } = useDoctrine();
  const focused = [...(doctrine?.principles ?? []), ...(doctrine?.faults ?? [])].find(({ id }) => id === focus);
  useScreenTitle(doctrine ? (focused?.name ?? 'Principles') : null);
  useEffect(() => void load(), [load]);
  const isThere = focused !== undefined;
  useEffect(() => {
    if (!focus || !isThere) return;
    const heading = document.getElementById(`${focus}-name`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [focus, isThere]);
  if (!doctrine) return problem ? <ProblemNotice problem={problem} onRetry={() => void load()} /> : <Waiting />;
  return (
    <div className="principles">
      <PageHead
        title="Principles"
        lead="Sixteen things that mend, and sixteen that make it worse, drawn from five articles on putting a mistake right."
        actions={<PrintButton>Print the one-page card</PrintButton>}
      />
      <div className="principles-body no-print">
        <PrinciplesIndex doctrine={doctrine} />
        <div className="principles-text">
          {phases.map(({ id, title, lead }) => (
            <section key={id} aria-labelledby={`phase-${id}`} className="principles-phase">
              <h2 id={`phase-${id}`}>{title}</h2>
              <p className="principles-lead">{lead}</p>
              {doctrine.principles
                .filter(({ phase }) => phase === id)
                .map((principle) => (
                  <PrincipleEntry
                    key={principle.id}
                    principle={principle}
                    doctrine={doctrine}
                    isFocused={focus === principle.id}
                  />
                ))}
            </section>
          ))}
          <section aria-labelledby="phase-faults" className="principles-phase">
            <h2 id="phase-faults">Sixteen faults</h2>
            <p className="principles-lead">What decent people say and do under pressure, and what it does.</p>
            {doctrine.faults.map((fault) => (
              <FaultEntry key={fault.id} fault={fault} doctrine={doctrine} isFocused={focus === fault.id} />
            ))}
          </section>
          <OwnershipPart ownership={doctrine.ownershipByFault} />
          <AcronymsPart doctrine={doctrine} />
          <TensionsPart tensions={doctrine.tensions} />
        </div>
      </div>
      <PocketCard doctrine={doctrine} />
    </div>
  );
}

const faultClasses = {
  ours: 'It was ours',
  shared: 'It was shared',
  unclear: 'Nobody knows yet',
  'not-ours': 'It was not ours',
};

function OwnershipPart({ ownership }: { ownership: Record<keyof typeof faultClasses, string> }) {
  return (
    <section aria-labelledby="phase-ownership" className="principles-phase">
      <h2 id="phase-ownership">Whose fault was it?</h2>
      <p className="principles-lead">“Own it” means something different each time.</p>
      <dl className="ownership">
        {(['ours', 'shared', 'unclear', 'not-ours'] as const).map((id) => (
          <div key={id}>
            <dt>{faultClasses[id]}</dt>
            <dd>{ownership[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
