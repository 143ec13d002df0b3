import { useId } from 'react';
import type { DeskScene, DeskState } from '../../../electron/host/desk/desk-views.ts';

export interface StateFieldsProps {
  state: DeskScene['usual'];
  usual: DeskScene['usual'];
  onChange: (state: DeskScene['usual']) => void;
  name: string;
}

const byWords: Record<DeskScene['usual']['by'], string> = {
  best: 'as they come here on the best path',
  worst: 'as they come here on the worst path',
  shortest: 'as they come here on a short way',
  start: 'as the scenario begins',
};

const amounts = [
  { id: 'arousal', label: 'Arousal', most: 100, step: 5 },
  { id: 'trust', label: 'Trust', most: 100, step: 5 },
  { id: 'patience', label: 'Patience, in turns', most: 20, step: 1 },
  { id: 'apologies', label: 'Apologies heard', most: 3, step: 1 },
] as const;

const flags = [
  { id: 'owned', label: 'Somebody has taken responsibility' },
  { id: 'asked', label: 'Somebody has asked what they need' },
] as const;

/** How the customer is when the scene begins, to be changed. */
export function StateFields({ state, usual, onChange, name }: StateFieldsProps) {
  const isUsual = [...amounts, ...flags].every(({ id }) => state[id] === usual[id]);
  return (
    <fieldset className="state-fields">
      <legend>
        {name}, {isUsual ? byWords[usual.by] : 'as you have set it'}
        {!isUsual && (
          <>
            {' '}
            <button type="button" className="text-button" onClick={() => onChange(usual)}>
              Set it back
            </button>
          </>
        )}
      </legend>
      {amounts.map((amount) => (
        <Amount
          key={amount.id}
          {...amount}
          value={state[amount.id]}
          onChange={(value) => onChange({ ...state, [amount.id]: value })}
        />
      ))}
      {flags.map(({ id, label }) => (
        <label key={id} className="state-flag">
          <input
            type="checkbox"
            checked={state[id]}
            onChange={(event) => onChange({ ...state, [id]: event.target.checked })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The part of a scene's state that the host is sent. */
export function sentState({ arousal, trust, patience, owned, asked, apologies }: DeskState): DeskState {
  return { arousal, trust, patience, owned, asked, apologies };
}

interface AmountProps {
  label: string;
  most: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
}

function Amount({ label, most, step, value, onChange }: AmountProps) {
  const id = useId();
  return (
    <div className="state-amount">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id}>{value}</output>
    </div>
  );
}
