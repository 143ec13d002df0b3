import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { LinkButton } from '../../shell/link-button.tsx';

/** What to practise next, and where. */
export function NextPart({ debrief: { practiseNext, principles } }: { debrief: Debrief }) {
  if (!practiseNext) return null;
  const { principle, because, scenario, drills } = practiseNext;
  const name = principles.find(({ id }) => id === principle)?.name ?? principle;
  return (
    <section className="part" id="next" aria-labelledby="next-title">
      <h2 id="next-title">What to practise next</h2>
      <p>{because}</p>
      <div className="part-actions no-print">
        {scenario && (
          <LinkButton kind="primary" href={`/scenarios/${scenario.id}`}>
            Play “{scenario.title}”
          </LinkButton>
        )}
        {drills.length > 0 && (
          <LinkButton {...(scenario ? {} : { kind: 'primary' })} href={`/drills?principle=${principle}`}>
            Drill “{name}”, a minute at a time
          </LinkButton>
        )}
        <LinkButton href={`/principles/${principle}`}>Read about “{name}”</LinkButton>
      </div>
    </section>
  );
}
