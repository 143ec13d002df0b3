import { Segmented } from '../../components/segmented.tsx';
import type { Settings } from '../../host-client.ts';
import { useSettings } from '../../stores/settings-store.ts';

const manners: { id: Settings['manner']; label: string }[] = [
  { id: 'choose', label: 'Choose' },
  { id: 'write', label: 'Write' },
];

export interface MannerSwitchProps {
  showLabel?: boolean;
  /** Called when a manner is chosen, before it changes. */
  onChange?: () => void;
}

/** Whether replies are chosen from the list or written in one's own words. */
export function MannerSwitch({ showLabel = false, onChange }: MannerSwitchProps) {
  const { settings, change } = useSettings();
  return (
    <Segmented
      label={showLabel ? 'How you answer' : 'Choose a reply, or write your own'}
      options={manners}
      value={settings.manner}
      onChange={(manner) => {
        onChange?.();
        void change({ manner });
      }}
      showLabel={showLabel}
    />
  );
}
