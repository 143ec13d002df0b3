import { Button } from '../../components/button.tsx';
import { PickCards } from '../../components/pick-cards.tsx';
import type { TaskProps } from './task-props.ts';

/** Index cards on the desk, some of which are taken. */
export function PickTask({ scene, picks, disabled, onPick, onAnswer }: TaskProps) {
  return (
    <div className="task">
      <PickCards
        label="Which of these do you do?"
        cards={scene.items.map(({ id, words }) => ({ id, label: words }))}
        selected={picks}
        onChange={onPick}
        disabled={disabled}
        {...(scene.atMost === null ? {} : { atMost: scene.atMost })}
      />
      <Button kind="primary" disabled={disabled} onClick={onAnswer}>
        {picks.length === 0 ? 'Do none of these' : 'Do these'}
      </Button>
    </div>
  );
}
