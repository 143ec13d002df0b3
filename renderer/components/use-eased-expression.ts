import { useEffect, useRef, useState } from 'react';
import type { Expression } from './expression-anchors.ts';
import { mixExpressions } from './expression.ts';

const easeMilliseconds = 700;

/** Follows a changing expression (one object per change) smoothly; jumps to it at once under reduced motion. */
export function useEasedExpression(target: Expression): Expression {
  const [shown, setShown] = useState(target);
  const last = useRef(target);
  useEffect(() => {
    const from = last.current;
    const show = (expression: Expression) => {
      last.current = expression;
      setShown(expression);
    };
    if (from === target) return;
    let frame = 0;
    let start = 0;
    const step = (now: number) => {
      start ||= now;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const part = still ? 1 : Math.min(1, (now - start) / easeMilliseconds);
      const eased = 1 - (1 - part) ** 3;
      show(
        part === 1
          ? target
          : mixExpressions([
              { weight: 1 - eased, expression: from },
              { weight: eased, expression: target },
            ]),
      );
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
