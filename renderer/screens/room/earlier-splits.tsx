import type { RoomView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { usePlay } from '../../stores/play-store.ts';
import { TallyMarks } from './tally-marks.tsx';

/** How the room voted before, and the way back to each moment, to play what the minority wanted. */
export function EarlierSplits({ splits }: { splits: RoomView['splits'] }) {
  const rewind = usePlay((state) => state.rewind);
  if (splits.length === 0) return null;
  return (
    <details className="earlier">
      <summary>How we voted before</summary>
      {splits.map(({ turn, tally }) => (
        <section key={turn} aria-label={`Turn ${turn + 1}`}>
          <ul>
            {tally.map(({ id, words, votes, taken }) => (
              <li key={id} className={taken ? 'earlier-taken' : undefined}>
                <span>
                  {words}
                  {taken && <strong> (played)</strong>}
                </span>
                <span className="vote-hands">
                  <TallyMarks hands={votes} />
                  <span className="vote-number">{votes}</span>
                </span>
              </li>
            ))}
          </ul>
          <Button onClick={() => void rewind(turn)}>Back to this moment</Button>
        </section>
      ))}
    </details>
  );
}
