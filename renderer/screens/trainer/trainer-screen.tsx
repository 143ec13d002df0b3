import { useEffect } from 'react';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useTrainer } from '../../stores/trainer-store.ts';
import { PrintButton } from '../print-button.tsx';
import { BestPath } from './best-path.tsx';
import { CourseNotes } from './course-notes.tsx';
import { EndingsPart } from './endings-part.tsx';
import { ScenePart } from './scene-part.tsx';
import './trainer.css';

/** A scenario laid open for whoever leads the session: nothing here is for the trainee's eyes. */
export function TrainerScreen({ id }: { id: string }) {
  const { copy, problem, open } = useTrainer();
  const shown = copy?.card.id === id ? copy : null;
  useScreenTitle(shown ? `Trainer’s copy: ${shown.card.title}` : null);
  useEffect(() => void open(id), [id, open]);
  if (!shown) return problem ? <ProblemNotice problem={problem} onRetry={() => void open(id)} /> : <Waiting />;
  const { card, scenes, endings } = shown;
  return (
    <div className="trainer">
      <PageHead
        over="Trainer’s copy"
        title={card.title}
        lead={`With ${card.customer.name}. Every reply, what it shows and where it leads; keep it from the people who will play.`}
        actions={
          <>
            <PrintButton />
            <LinkButton href={`/scenarios/${card.id}`}>To the briefing</LinkButton>
          </>
        }
      />
      <CourseNotes copy={shown} />
      <BestPath copy={shown} />
      <section className="trainer-part" aria-labelledby="scenes-title">
        <h2 id="scenes-title">Scene by scene</h2>
        {scenes.map((scene) => (
          <ScenePart key={scene.id} scene={scene} customer={card.customer.name} />
        ))}
      </section>
      <EndingsPart endings={endings} />
    </div>
  );
}
