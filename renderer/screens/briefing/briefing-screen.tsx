import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Mode } from '../../../simulation/session/event.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Portrait } from '../../components/portrait.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { usePlay } from '../../stores/play-store.ts';
import { readMoment } from '../read-moment.ts';
import { channelWords, intensityWords, levelWords } from '../scenario-words.ts';
import { StoryClock } from '../../components/story-clock.tsx';
import { useTypeset } from '../use-typeset.ts';
import { ModeChoice } from './mode-choice.tsx';
import './briefing.css';

const sitting: Record<number, string> = {
  1: 'Nobody shouts. You can stop at any moment, and stopping never counts against you.',
  2: 'There is anger in it, and some of it is aimed at you. You can stop at any moment, and stopping never counts against you.',
  3: 'There is grief or rage in it, and it does not let up quickly. You can stop at any moment, and stopping never counts against you.',
};

/** What the trainee knows before the run, and how they want to play it. */
export function BriefingScreen({ id }: { id: string }) {
  const { briefing, problem, open } = useLibrary();
  const { begin, isAsking, problem: refused } = usePlay();
  const [mode, setMode] = useState<Mode>('coach');
  const [, navigate] = useLocation();
  const shown = useTypeset(briefing?.id === id ? briefing : null);
  useScreenTitle(shown ? shown.title : null);
  useEffect(() => void open(id), [open, id]);
  if (!shown) return problem ? <ProblemNotice problem={problem} onRetry={() => void open(id)} /> : <Waiting />;
  const { customer } = shown;
  const known = readMoment(shown.known);
  const start = async () => {
    const session = await begin(shown.id, mode);
    if (session !== null) navigate(`/${mode === 'room' ? 'rooms' : 'play'}/${session}`);
  };
  return (
    <>
      <PageHead
        title={shown.title}
        over={`${shown.trade}, ${channelWords[shown.channel]}`}
        lead={`${levelWords[shown.level]}, about ${shown.minutes} minutes.`}
        actions={<LinkButton href={`/scenarios/${shown.id}/trainer`}>Trainer’s copy</LinkButton>}
      />
      <div className="briefing">
        <aside className="briefing-who" aria-label="The customer">
          <Portrait {...customer} size={300} />
          <h2>{customer.name}</h2>
          <p>{customer.about}</p>
        </aside>
        <div className="briefing-sheet">
          <section aria-labelledby="know">
            <h2 id="know">What you know</h2>
            {known !== null && <StoryClock moment={known} passed="You know of it now." />}
            {shown.brief.split(/\n{2,}/).map((paragraph, index) => (
              <p key={index} className="briefing-brief">
                {paragraph}
              </p>
            ))}
          </section>
          {shown.authority.length > 0 && (
            <section aria-labelledby="grant">
              <h2 id="grant">What you may grant</h2>
              <dl className="briefing-grants">
                {shown.authority.map(({ what, limit }) => (
                  <div key={what}>
                    <dt>{what.replaceAll('-', ' ')}</dt>
                    <dd>{limit}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <section aria-labelledby="listen">
            <h2 id="listen">{intensityWords(shown.intensity)}</h2>
            <p>{sitting[shown.intensity]}</p>
          </section>
          <ModeChoice value={mode} onChange={setMode} />
          {refused && <ProblemNotice problem={refused} onRetry={() => void start()} />}
          <div className="briefing-begin">
            <Button kind="primary" disabled={isAsking} onClick={() => void start()}>
              Begin
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
