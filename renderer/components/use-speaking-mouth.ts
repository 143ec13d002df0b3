import { useEffect, useState } from 'react';

/** Movement that starts by itself may not run beside other content for longer than five seconds (WCAG 2.2.2). */
const longestMilliseconds = 4800;

/** How far the mouth opens for the syllable being spoken, 0 to about 0.3; always 0 under reduced motion. */
export function useSpeakingMouth(speaking: boolean): number {
  const [open, setOpen] = useState(0);
  useEffect(() => {
    if (!speaking || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let frame = 0;
    let start = 0;
    const step = (now: number) => {
      start ||= now;
      const seconds = (now - start) / 1000;
      const syllable = Math.max(0, Math.sin(seconds * 17) * 0.6 + Math.sin(seconds * 11.3) * 0.5);
      const goesOn = now - start < longestMilliseconds;
      setOpen(goesOn ? syllable * 0.3 : 0);
      if (goesOn) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      setOpen(0);
    };
  }, [speaking]);
  return open;
}
