import type { PlayView, RoomView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import type { Answered } from '../../stores/answered-keeper.ts';
import { usePlay } from '../../stores/play-store.ts';
import { MarkedWords } from '../play/marked-words.tsx';
import { Movement } from '../play/movement.tsx';
import { shortName } from '../play/short-name.ts';
import { useEnter } from '../play/use-enter.ts';
import '../play/feedback.css';

export interface RoomAnsweredProps {
  view: PlayView;
  room: RoomView;
  answered: Answered;
}

/** The reply just played; what it did is shown when the facilitator says so. */
export function RoomAnswered({ view, room, answered }: RoomAnsweredProps) {
  const { reveal, goOn, rewind } = usePlay();
  const name = shortName(view.customer.name);
  const line = view.transcript.find(({ turn }) => turn === answered.turn);
  const feedback = room.revealed ? view.feedback : null;
  useEnter(feedback ? goOn : () => void reveal());
  if (!line) return null;
  return (
    <section className="room-answered" aria-labelledby="answered-title">
      <h2 id="answered-title" className="room-ask" tabIndex={-1}>
        {feedback
          ? line.isSpoken
            ? `What ${name} heard`
            : 'What that does'
          : line.isSpoken
            ? `What will ${name} make of this?`
            : 'What will come of this?'}
      </h2>
      {feedback ? (
        <>
          <MarkedWords lines={line.answer} feedback={feedback} isSpoken={line.isSpoken} />
          {feedback.coach.map((remark, index) => (
            <p key={index} className="room-coach">
              {remark}
            </p>
          ))}
          <Movement feedback={feedback} name={name} />
        </>
      ) : (
        <blockquote className={line.isSpoken ? 'given given-said' : 'given'}>
          {line.answer.map((words, index) => (
            <p key={index}>{words}</p>
          ))}
        </blockquote>
      )}
      <div className="room-actions">
        {!feedback && (
          <Button kind="primary" onClick={() => void reveal()}>
            Show what happened
          </Button>
        )}
        <Button kind={feedback ? 'primary' : 'quiet'} onClick={goOn}>
          Continue
        </Button>
        <Button onClick={() => void rewind(answered.turn)}>Back to this moment</Button>
      </div>
    </section>
  );
}
