import type { TrainerView } from '../../../electron/host/views.ts';
import { ReplyPart } from './reply-part.tsx';

type SceneCopy = TrainerView['scenes'][number];

const taskWords: Record<NonNullable<SceneCopy['task']>, string> = {
  choose: 'one is chosen',
  pick: 'some are picked',
  schedule: 'a time is chosen',
  whys: 'a chain of whys',
  record: 'a procedure is put together',
};

const phaseNames: Record<SceneCopy['phase'], string> = { before: 'before', talk: 'in the talk', after: 'afterwards' };

export interface ScenePartProps {
  scene: SceneCopy;
  customer: string;
}

/** One scene: what is told and said, and every reply with its marks. */
export function ScenePart({ scene, customer }: ScenePartProps) {
  const { id, title, phase, task, tell, says, items } = scene;
  return (
    <section className="scene" id={`scene-${id}`} aria-labelledby={`scene-${id}-title`}>
      <h3 id={`scene-${id}-title`}>{title}</h3>
      <p className="scene-kind">
        {phaseNames[phase]}, {taskWords[task]}
      </p>
      {tell.map(({ when, line }) => (
        <p key={line} className="scene-tell">
          {when && <span className="scene-when">If {when}: </span>}
          {line}
        </p>
      ))}
      {says.map(({ when, line }) => (
        <p key={line} className="scene-says">
          <span className="scene-when">{when ? `${customer}, if ${when}: ` : `${customer}: `}</span>
          {line}
        </p>
      ))}
      <ol className="replies-laid-open">
        {items.map((item) => (
          <ReplyPart key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}
