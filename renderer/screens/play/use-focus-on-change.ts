import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * When the moment of play changes, brings the top of the page back into view and moves the focus to the heading of
 * what is to be done now, so that a keyboard or a screen reader goes on from there.
 */
export function useFocusOnChange(moment: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(moment);
  useEffect(() => {
    if (known.current === moment) return;
    known.current = moment;
    const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
    const heading = find('.feedback h2') ?? find('.stage-answer h2');
    if (!heading) return;
    heading.tabIndex = -1;
    const isNarrow = window.matchMedia('(max-width: 860px)').matches;
    const isFeedback = heading.closest('.feedback') !== null;
    if (isFeedback && isNarrow) heading.scrollIntoView({ block: 'start' });
    else window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }, [moment]);
  return place;
}
