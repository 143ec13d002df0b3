import { Button } from '../../components/button.tsx';
import { WhyLadder } from '../../components/why-ladder.tsx';
import type { TaskProps } from './task-props.ts';

/** The whiteboard: each answer opens the next why below it; which answer held the chain is the host's to say. */
export function WhysTask({ scene, picks, disabled, onPick, onAnswer }: TaskProps) {
  const steps = scene.whys.map(({ ask, answers }) => ({
    ask,
    answers: answers.map(({ id, words }) => ({ id, label: words })),
  }));
  const isDone = picks.length >= steps.length;
  return (
    <div className="task">
      <WhyLadder
        label="Ask why until it stops being somebody"
        steps={steps}
        given={picks}
        onAnswer={(_step, id) => onPick([...picks, id])}
        disabled={disabled}
        {...(isDone
          ? {
              ended:
                'That is the bottom of the board. An answer that names only what was seen, or only who, ends the chain where it stands.',
            }
          : {})}
      />
      {picks.length > 0 && (
        <div className="task-actions">
          <Button kind="primary" disabled={disabled || !isDone} onClick={onAnswer}>
            Leave it on the board
          </Button>
          <Button disabled={disabled} onClick={() => onPick(picks.slice(0, -1))}>
            Wipe the last answer
          </Button>
        </div>
      )}
    </div>
  );
}
