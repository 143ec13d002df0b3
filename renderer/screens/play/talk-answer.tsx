import { useState } from 'react';
import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { Segmented } from '../../components/segmented.tsx';
import type { Settings } from '../../host-client.ts';
import { usePlay } from '../../stores/play-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { AskedAgain } from './asked-again.tsx';
import { ChooseReply } from './choose-reply.tsx';
import { shortName } from './short-name.ts';
import { WritingDesk } from './writing-desk.tsx';
import './writing.css';

const manners: { id: Settings['manner']; label: string }[] = [
  { id: 'choose', label: 'Choose' },
  { id: 'write', label: 'Write' },
];

/** A moment in the talk that is answered from the list or in one's own words, switchable without losing what is written. */
export function TalkAnswer({ scene, view }: { scene: SceneView; view: PlayView }) {
  const { draft, isAsking, write, say } = usePlay();
  const { settings, change } = useSettings();
  const [hasSwitched, setSwitched] = useState(false);
  const name = shortName(view.customer.name);
  const choose = (manner: Settings['manner']) => {
    setSwitched(true);
    void change({ manner });
  };
  const isWriting = settings.manner === 'write';
  return (
    <div className="talk-answer">
      {scene.askedAgain && (
        <AskedAgain
          why={scene.askedAgain.why}
          name={name}
          onChoose={isWriting && !isAsking ? () => choose('choose') : null}
        />
      )}
      <div className="talk-head">
        <h2 className="stage-ask">What do you say?</h2>
        <Segmented
          label="Choose a reply, or write your own"
          options={manners}
          value={settings.manner}
          onChange={choose}
        />
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
