import { useState } from 'react';
import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { usePlay } from '../../stores/play-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { AskedAgain } from './asked-again.tsx';
import { ChooseReply } from './choose-reply.tsx';
import { MannerSwitch } from './manner-switch.tsx';
import { shortName } from './short-name.ts';
import { WritingDesk } from './writing-desk.tsx';
import './writing.css';

/** A moment in the talk that is answered from the list or in one's own words, switchable without losing what is written. */
export function TalkAnswer({ scene, view }: { scene: SceneView; view: PlayView }) {
  const { draft, isAsking, write, say } = usePlay();
  const { settings, change } = useSettings();
  const [hasSwitched, setSwitched] = useState(false);
  const name = shortName(view.customer.name);
  const choose = () => {
    setSwitched(true);
    void change({ manner: 'choose' });
  };
  const isWriting = settings.manner === 'write';
  return (
    <div className="talk-answer">
      {scene.askedAgain && (
        <AskedAgain why={scene.askedAgain.why} name={name} onChoose={isWriting && !isAsking ? choose : null} />
      )}
      <div className="talk-head">
        <h2 className="stage-ask">What do you say?</h2>
        <MannerSwitch onChange={() => setSwitched(true)} />
      </div>
      {isWriting ? (
        <WritingDesk
          key={view.turn}
          name={name}
          draft={draft}
          isSending={isAsking}
          autoFocus={hasSwitched}
          onWrite={write}
          onSend={() => void say()}
        />
      ) : (
        <ChooseReply scene={scene} isAsked />
      )}
    </div>
  );
}
