export interface VoiceSwitchProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Whether the customer's lines are spoken aloud by the system's voice. */
export function VoiceSwitch({ isOn, onChange }: VoiceSwitchProps) {
  const title = isOn ? 'Do not speak the lines aloud' : 'Speak the lines aloud';
  return (
    <button type="button" className="voice" title={title} aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4Z" />
        <path d={isOn ? 'M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11' : 'M16 9.5l5 5M21 9.5l-5 5'} />
      </svg>
      <span className="visually-hidden">Customer’s voice</span>
    </button>
  );
}
