import { useEffect } from 'react';
import { useLocation } from 'wouter';

let isFirstScreen = true;

/**
 * Names the window after the screen and, after a navigation, moves the focus to its h1 and the view to its top.
 * Pass null until the title is known.
 */
export function useScreenTitle(title: string | null): void {
  const [location] = useLocation();
  const isKnown = title !== null;
  useEffect(() => {
    document.title = title ? `${title} – Amends` : 'Amends';
  }, [title]);
  useEffect(() => {
    if (!isKnown) return;
    if (isFirstScreen) {
      isFirstScreen = false;
      return;
    }
    if (window.location.hash) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isKnown, location]);
}
