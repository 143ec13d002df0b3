import type { PlayView, SceneView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { ProgressDots } from '../../components/progress-dots.tsx';
import { StoryClock } from '../../components/story-clock.tsx';
import { useSettings } from '../../stores/settings-store.ts';
import { readMoment } from '../read-moment.ts';
import { hasVoice } from './use-voice.ts';
import { VoiceSwitch } from './voice-switch.tsx';

const phases: SceneView['phase'][] = ['before', 'talk', 'after'];
const steps = ['Before', 'The talk', 'After'];

export interface PlayBarProps {
  view: PlayView;
  phase: SceneView['phase'];
  onStop: () => void;
}

/** Where we are in the run and in story time, the customer's voice, and the way out. */
export function PlayBar({ view, phase, onStop }: PlayBarProps) {
  const { settings, change } = useSettings();
  const now = readMoment(view.clock.now);
  return (
    <header className="play-bar">
      <div className="play-bar-title">
        <h1 tabIndex={-1}>{view.scenario.title}</h1>
        <ProgressDots steps={steps} at={phases.indexOf(phase)} />
      </div>
      {now !== null && <StoryClock moment={now} />}
      <div className="play-bar-actions">
        {hasVoice() && <VoiceSwitch isOn={settings.voice} onChange={(voice) => void change({ voice })} />}
        {view.status !== 'ended' && <Button onClick={onStop}>Stop here</Button>}
      </div>
    </header>
  );
}
