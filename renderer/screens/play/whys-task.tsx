import { Button } from '../../components/button.tsx';
import { WhyLadder } from '../../components/why-ladder.tsx';
import type { TaskProps } from './task-props.ts';
import { chainEnd, kindOf } from './why-chain.ts';

const endWords: Record<'symptom' | 'culprit' | 'cause', string> = {
  symptom: 'The chain stops here: that says again what was seen.',
  culprit: 'The chain stops here, at somebody’s name.',
  cause: 'That is as deep as the board goes.',
};

/** The whiteboard: each why that finds a cause opens the next one down. */
export function WhysTask({ scene, picks, disabled, onPick, onAnswer }: Omit<TaskProps, 'onAnswer'> & { onAnswer: (chain: string[]) => void }) {
  const steps = scene.whys.map(({ ask, answers }) => ({
    ask,
    answers: answers.map(({ id, words }) => ({ id: kindOf(id), label: words })),
  }));
  const end = chainEnd(picks, steps.length);
  return (
    <div className="task">
      <WhyLadder
        label="Five times why"
        steps={steps}
        given={picks}
        onAnswer={(_step, kind) => onPick([...picks, kind])}
        disabled={disabled}
        {...(end === null ? {} : { ended: endWords[end] })}
      />
      {picks.length > 0 && (
        <div className="task-actions">
          <Button kind="primary" disabled={disabled || end === null} onClick={() => onAnswer([...picks])}>
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
