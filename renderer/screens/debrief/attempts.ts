import type { Debrief } from '../../../simulation/debrief/debrief.ts';

export interface AttemptOfRun {
  /** Counted from 1 within this run. */
  attempt: number;
  overall: number | null;
  ending: string;
  /** first, best, latest, or several; empty for those in between. */
  standing: string;
}

/** The attempts of this run, named by how they stand to each other. The comparison lists earlier runs before them. */
export function attemptsOf({ comparison, session: { attempts } }: Debrief): AttemptOfRun[] {
  const own = comparison.slice(-attempts);
  const best = Math.max(...own.map(({ overall }) => overall ?? -1));
  const isBest = own.findIndex(({ overall }) => overall === best);
  return own.map(({ overall, ending }, index) => {
    const standing = [
      index === 0 ? 'first' : '',
      index === isBest && best >= 0 ? 'best' : '',
      index === own.length - 1 ? 'latest' : '',
    ];
    return { attempt: index + 1, overall, ending, standing: standing.filter((word) => word !== '').join(', ') };
  });
}
