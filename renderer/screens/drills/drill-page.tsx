import type { PlayView, ScenarioCard } from '../../../electron/host/views.ts';
import { LinkButton } from '../../shell/link-button.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { CustomerPanel } from '../play/customer-panel.tsx';
import { FeedbackPanel } from '../play/feedback-panel.tsx';
import { SceneAnswer } from '../play/scene-answer.tsx';
import { shortName } from '../play/short-name.ts';
import { StageLine } from '../play/stage-line.tsx';
import { useFocusOnChange } from '../play/use-focus-on-change.ts';
import { useVoice } from '../play/use-voice.ts';
import { DrillDots } from './drill-dots.tsx';
import type { DrillResult } from './drill-result.ts';
import '../play/play.css';

export interface DrillPageProps {
  /** Of the set. */
  name: string;
  drill: ScenarioCard;
  view: PlayView;
  /** The place of this drill in the set. */
  at: number;
  results: readonly (DrillResult | null)[];
  goOn: () => void;
}

/** One drill: somebody, one line, an answer to it, and the coach’s word. */
export function DrillPage({ name, drill, view, at, results, goOn }: DrillPageProps) {
  const { scene, feedback, transcript } = view;
  const result = results[at];
  const line = result ? transcript.at(-1) : undefined;
  const first = transcript[0]?.says ?? scene?.says ?? null;
  const again = scene?.askedAgain?.line ?? null;
  const says = again ?? first;
  const customer = shortName(view.customer.name);
  const place = useFocusOnChange(`${view.turn} ${line ? 'answered' : 'open'}`);
  useScreenTitle(`${drill.title}, ${at + 1} of ${results.length}`);
  useVoice(line ? null : says, view.customer.pronoun);
  return (
    <>
      <header className="drill-bar">
        <p className="drill-bar-set">{name}</p>
        <DrillDots at={at} results={results} />
        <LinkButton href="/drills">Leave</LinkButton>
      </header>
      <div className="stage stage-talk drill" ref={place}>
        <CustomerPanel view={view} speaking={!line} />
        <div className="drill-scene">
          <h1 tabIndex={-1}>{drill.title}</h1>
          <p className="drill-brief">{view.scenario.brief}</p>
          <StageLine
            turn={line ? 0 : view.turn}
            speaker={view.customer.name}
            tell={scene?.tell ?? line?.tell ?? null}
            says={says}
            about={again === null ? null : first}
          />
        </div>
        <div className="stage-answer">
          {scene && <SceneAnswer scene={scene} view={view} />}
          {feedback && line && (
            <FeedbackPanel
              feedback={feedback}
              line={line}
              note={noteOn(result)}
              name={customer}
              onContinue={goOn}
              goOn={at + 1 < results.length ? 'Next' : 'How the set went'}
              onBack={null}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** What the drill was about, where the reply left it out. */
function noteOn(result: DrillResult | null | undefined): string | null {
  const main = result?.drill.teaches[0];
  return main && result.verdict === 'missed' ? `What was called for here: ${main.name.toLowerCase()}.` : null;
}
