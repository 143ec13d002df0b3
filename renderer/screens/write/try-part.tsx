import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DeskScene, TriedReply } from '../../../electron/host/desk/desk-views.ts';
import type { HostProblem } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { desk } from '../../stores/desk-store.ts';
import { toProblem } from '../../stores/to-problem.ts';
import { sentState } from './state-fields.tsx';
import { TriedPart } from './tried-part.tsx';

export interface TryPartProps {
  fileKey: string;
  scene: DeskScene;
  state: DeskScene['usual'];
  name: string;
  isStale: boolean;
  onGo: (id: string) => void;
}

/** Plays on from this scene, or judges a reply written in it. */
export function TryPart({ fileKey, scene, state, name, isStale, onGo }: TryPartProps) {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<TriedReply | null>(null);
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const ask = async (work: () => Promise<void>) => {
    setIsWaiting(true);
    setProblem(null);
    try {
      await work();
    } catch (thrown) {
      setProblem(toProblem(thrown));
    }
    setIsWaiting(false);
  };
  const here = { scene: scene.id, state: sentState(state) };
  return (
    <div className="try-part">
      <p>
        <Button
          kind="primary"
          disabled={isStale || isWaiting}
          onClick={() => void ask(async () => navigate(`/play/${(await desk.play(fileKey, here)).session}`))}
        >
          Play from here
        </Button>
      </p>
      {scene.canWrite && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void ask(async () => setTried(await desk.try(fileKey, { ...here, text })));
          }}
        >
          <Field label="A reply in your own words" lines={3} value={text} onChange={setText} maxLength={4000} />
          <p>
            <Button type="submit" disabled={isStale || isWaiting || text.trim() === ''}>
              Try this reply
            </Button>
          </p>
        </form>
      )}
      {isStale && <p className="soft">The file cannot be read as it is now: mend it first.</p>}
      {problem && <ProblemNotice problem={problem} />}
      <div role="status">{tried && <TriedPart tried={tried} name={name} onGo={onGo} />}</div>
    </div>
  );
}
