import type { TrainerView } from '../../../electron/host/views.ts';

const outcomeWords: Record<TrainerView['endings'][number]['outcome'], string> = {
  'won-back': 'won back',
  mended: 'mended',
  strained: 'strained',
  lost: 'lost',
};

/** Every way it can end. */
export function EndingsPart({ endings }: { endings: TrainerView['endings'] }) {
  return (
    <section className="trainer-part" aria-labelledby="endings-title">
      <h2 id="endings-title">How it can end</h2>
      <ul className="endings">
        {endings.map(({ id, title, outcome, tell }) => (
          <li key={id}>
            <h3>
              {title} <span className="scene-kind">{outcomeWords[outcome]}</span>
            </h3>
            <p>{tell}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
