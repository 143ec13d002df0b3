/** One line of the bench: what was measured in this run, and the bar it is held to. */
export interface Row {
  what: string;
  measured: string;
  bar: string;
  holds: boolean | null;
}

/** The value below which a share of the samples lies, 0–1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** How many times a second `step` can be done, measured for about `seconds` after as long a warm-up; `step` returns how many it did. */
export function perSecond(step: () => number, seconds = 1): number {
  const run = () => {
    const until = performance.now() + seconds * 1000;
    const start = performance.now();
    let done = 0;
    while (performance.now() < until) done += step();
    return done / ((performance.now() - start) / 1000);
  };
  run();
  return run();
}
