import type { PlayView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Portrait } from '../../components/portrait.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { usePlay } from '../../stores/play-store.ts';

/** How it ended, and the way to the debrief. */
export function EndingPanel({ view }: { view: PlayView }) {
  const rewind = usePlay((state) => state.rewind);
  const { ending, customer } = view;
  if (!ending) return null;
  return (
    <section className={`ending ending-${ending.outcome}`} aria-labelledby="ending-title">
      <Portrait {...customer} size={300} />
      <div>
        <p className="ending-over">How it ended</p>
        <h2 id="ending-title" className="ending-title" tabIndex={-1}>
          {ending.title}
        </h2>
        {ending.tell.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="ending-tell">
            {paragraph}
          </p>
        ))}
        <div className="task-actions">
          <LinkButton kind="primary" href={`/debriefs/${view.session}`}>
            Go to the debrief
          </LinkButton>
          {view.canRewind && <Button onClick={() => void rewind(view.turn - 1)}>Go back to the last moment</Button>}
        </div>
      </div>
    </section>
  );
}
