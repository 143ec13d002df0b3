import { ProcedureSheet } from '../../components/procedure-sheet.tsx';
import type { TaskProps } from './task-props.ts';

/** A procedure to assemble and sign. */
export function RecordTask({ scene, picks, disabled, onPick, onAnswer }: TaskProps) {
  const steps = scene.items.map(({ id, words, owner, check }) => ({
    id,
    label: words,
    ...(owner === null ? {} : { owner }),
    ...(check === null ? {} : { check }),
  }));
  return (
    <ProcedureSheet
      title="How we do it from now on"
      steps={steps}
      selected={picks}
      onChange={onPick}
      signer="You"
      onSign={onAnswer}
      signed={disabled}
      {...(scene.atMost === null ? {} : { atMost: scene.atMost })}
    />
  );
}
