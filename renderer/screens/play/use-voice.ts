import { useEffect } from 'react';
import type { PlayView } from '../../../electron/host/views.ts';
import { useSettings } from '../../stores/settings-store.ts';

const pitch: Record<PlayView['customer']['pronoun'], number> = { she: 1.1, he: 0.85, they: 1 };

/** Whether the system has a voice at all. */
export const hasVoice = (): boolean => typeof speechSynthesis !== 'undefined';

/** Speaks each new line through the system's voice, where the person has asked for it. */
export function useVoice(line: string | null, pronoun: PlayView['customer']['pronoun']): void {
  const isOn = useSettings((state) => state.settings.voice);
  useEffect(() => {
    if (!isOn || line === null || !hasVoice()) return;
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.lang = 'en-GB';
    utterance.pitch = pitch[pronoun];
    speechSynthesis.speak(utterance);
    return () => speechSynthesis.cancel();
  }, [isOn, line, pronoun]);
}
