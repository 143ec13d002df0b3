import { useState } from 'react';
import type { DeskScene, DeskView } from '../../../electron/host/desk/desk-views.ts';
import { Button } from '../../components/button.tsx';
import type { DeskPlace } from '../../stores/desk-store.ts';
import { DeskReplyPart } from './desk-reply-part.tsx';
import { bandNames, outcomeNames, taskNames } from './phase-names.ts';
import { StateFields } from './state-fields.tsx';
import { TryPart } from './try-part.tsx';
import { YamlLines } from './yaml-lines.tsx';
import './place-panel.css';

export interface PlacePanelProps {
  view: DeskView;
  place: DeskPlace;
  isStale: boolean;
  onGo: (id: string) => void;
  onClose: () => void;
}

/** One scene or ending laid open: its lines in the file, what is said in it and where it leads, and how to try it. */
export function PlacePanel({ view, place, isStale, onGo, onClose }: PlacePanelProps) {
  const { scenario, text, problems } = view;
  const scene = scenario?.scenes.find(({ id }) => id === place.id);
  const ending = scenario?.endings.find(({ id }) => id === place.id);
  const shown = scene ?? ending;
  const [changed, setChanged] = useState<DeskScene['usual'] | null>(null);
  const state = changed ?? scene?.usual ?? null;
  if (!shown || !scenario) return null;
  return (
    <article className="place-panel">
      <header className="place-head">
        <div>
          <h2>{shown.title}</h2>
          <p className="soft">
            <code>{shown.id}</code>
            {scene && `, ${bandNames[scene.phase].toLowerCase()}, ${taskNames[scene.task]}`}
            {ending && `, ending: ${outcomeNames[ending.outcome]}`}
          </p>
        </div>
        <Button onClick={onClose}>Close</Button>
      </header>
      <YamlLines
        text={text}
        lines={shown.lines}
        problems={problems.filter((problem) => problem.place === place.id)}
        line={place.line}
        label={`Lines ${shown.lines.join(' to ')} of the file`}
      />
      {scene && (
        <>
          {[
            ...scene.tell.map((each) => ({ ...each, by: 'Told' })),
            ...scene.says.map((each) => ({ ...each, by: scenario.customer.name })),
          ].map(({ when, line, by }, index) => (
            <p key={index} className={by === 'Told' ? 'place-tell' : 'place-says'}>
              <span className="place-by">{`${by}${when ? `, if ${when}` : ''}: `}</span>
              {line}
            </p>
          ))}
          <ol className="desk-replies">
            {scene.replies.map((reply) => (
              <DeskReplyPart key={reply.id} reply={reply} onGo={onGo} />
            ))}
          </ol>
          {scene.otherwise !== null && (
            <p className="soft">
              A reply in their own words that fits none of these leads to{' '}
              <button type="button" className="text-button" onClick={() => onGo(scene.otherwise ?? '')}>
                {scenario.scenes.find(({ id }) => id === scene.otherwise)?.title ?? scene.otherwise}
              </button>
              .
            </p>
          )}
          {state && (
            <section className="place-try" aria-labelledby="try-title">
              <h3 id="try-title">Try it</h3>
              <StateFields state={state} usual={scene.usual} onChange={setChanged} name={scenario.customer.name} />
              <TryPart
                fileKey={view.key}
                scene={scene}
                state={state}
                name={scenario.customer.name}
                isStale={isStale}
                onGo={onGo}
              />
            </section>
          )}
        </>
      )}
      {ending && (
        <>
          <p className="place-tell">{ending.tell}</p>
          <p className="soft">
            {ending.when ? `Reached by “end” if ${ending.when}.` : 'Reached by “end” where no other ending fits.'}
          </p>
        </>
      )}
    </article>
  );
}
