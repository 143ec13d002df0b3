import './trust-door.css';

export interface TrustDoorProps {
  /** 0–100. */
  trust: number;
  /** Leaves out the word beside the door; the text for screen readers stays. */
  bare?: boolean;
  size?: number;
}

/** How far the door stands open, in words. */
export function doorWord(trust: number): string {
  if (trust >= 80) return 'wide open';
  if (trust >= 60) return 'open';
  if (trust >= 40) return 'half open';
  if (trust >= 20) return 'ajar';
  return 'shut';
}

/** Trust as a door that opens into a lit room. */
export function TrustDoor({ trust, bare = false, size = 56 }: TrustDoorProps) {
  const share = Math.min(100, Math.max(0, trust)) / 100;
  const angle = share * 1.25;
  const edge = 14 + 28 * Math.cos(angle);
  const near = 5.5 * Math.sin(angle);
  const leaf = `M14 8L${edge.toFixed(1)} ${(8 - near * 0.5).toFixed(1)}V${(60 + near).toFixed(1)}L14 60Z`;
  const spill = `M${Math.max(15, edge - 2).toFixed(1)} 60.5H42L${(44 + share * 16).toFixed(1)} 70H${(edge - 6 + share * 4).toFixed(1)}Z`;
  const word = doorWord(trust);
  const knobX = 14 + (edge - 14) * 0.84;
  return (
    <div className="door">
      <svg
        className="door-drawing"
        viewBox="4 0 60 72"
        width={size}
        height={(size * 72) / 60}
        role="img"
        aria-label={`The door is ${word}: trust ${Math.round(trust)} of 100`}
      >
        <rect className="door-room" x="14" y="8" width="28" height="52" />
        <path className="door-spill" d={spill} opacity={share > 0.18 ? 0.9 : 0} />
        <path className="door-frame" d="M10 61V4H46V61M14 60V8H42V60" />
        <path className="door-floor" d="M5 60.6H10.5M45.5 60.6H62" />
        <path className="door-leaf" d={leaf} />
        <circle className="door-knob" cx={knobX} cy={35.5} r="1.7" />
      </svg>
      {!bare && (
        <span className="door-word" aria-hidden="true">
          {word}
        </span>
      )}
    </div>
  );
}
