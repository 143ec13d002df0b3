import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** An open card: which findings it tells, and where in its box the words end that it is about, in pixels. */
export interface OpenCard {
  findings: number[];
  top: number;
  left: number;
}

export interface CardHandle {
  card: OpenCard | null;
  /** Opens the card under some words. */
  openAt: (findings: number[], words: HTMLElement) => void;
  /** Closes it shortly, so that the pointer can move on to the card and read it. */
  leave: () => void;
  stay: () => void;
  close: () => void;
}

const graceMs = 180;

/** A small card inside a box, under the words it is about; Escape closes it. */
export function useCard(box: RefObject<HTMLElement | null>): CardHandle {
  const [card, setCard] = useState<OpenCard | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(leaving.current);
  const close = () => {
    stay();
    setCard(null);
  };
  const isOpen = card !== null;
  useEffect(() => {
    if (!isOpen) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setCard(null);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOpen]);
  useEffect(() => () => clearTimeout(leaving.current), []);
  return {
    card,
    stay,
    close,
    openAt: (findings, words) => {
      stay();
      const frame = box.current?.getBoundingClientRect();
      const rects = [...words.getClientRects()];
      const last = rects.at(-1);
      if (!frame || !last) return;
      setCard({ findings, top: last.bottom - frame.top, left: last.left - frame.left });
    },
    leave: () => {
      stay();
      leaving.current = setTimeout(() => setCard(null), graceMs);
    },
  };
}
