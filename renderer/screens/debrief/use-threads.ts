import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A line from quoted words to their note, in the pixels of the box around both. */
export interface Thread {
  finding: number;
  path: string;
}

/** Draws again whenever the box changes its size: fonts arriving, a disclosure opening, the window. */
export function useThreads(box: RefObject<HTMLElement | null>): Thread[] {
  const [threads, setThreads] = useState<Thread[]>([]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setThreads(measure(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return threads;
}

function measure(box: HTMLElement): Thread[] {
  const origin = box.getBoundingClientRect();
  return [...box.querySelectorAll<HTMLElement>('[data-note]')].flatMap((note): Thread[] => {
    const finding = Number(note.dataset['note']);
    const words = [...box.querySelectorAll<HTMLElement>('[data-quoted-by]')].filter((mark) =>
      (mark.dataset['quotedBy'] ?? '').split(' ').includes(String(finding)),
    );
    const end = [...(words.at(-1)?.getClientRects() ?? [])].at(-1);
    const target = note.getBoundingClientRect();
    if (!end || target.left < end.right) return [];
    const round = (value: number) => Math.round(value * 2) / 2;
    const from = { x: round(end.right - origin.left), y: round(end.bottom - origin.top + 1) };
    const to = { x: round(target.left - origin.left), y: round(target.top - origin.top + 13) };
    const turn = Math.max(from.x + 8, to.x - 34);
    return [
      { finding, path: `M${from.x} ${from.y}H${turn}C${turn + 18} ${from.y} ${to.x - 18} ${to.y} ${to.x} ${to.y}` },
    ];
  });
}
