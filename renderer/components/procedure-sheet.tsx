import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { Button } from './button.tsx';
import type { Choice } from './choice.ts';
import './procedure-sheet.css';

export interface ProcedureStep extends Choice {
  owner?: string;
  /** How somebody sees that it was done. */
  check?: string;
}

export interface ProcedureSheetProps {
  title: string;
  steps: readonly ProcedureStep[];
  selected: readonly string[];
  onChange: (ids: string[]) => void;
  atMost?: number;
  /** Whose name goes on the line. */
  signer: string;
  onSign: () => void;
  signed?: boolean;
  /** Words of the button that signs. */
  signLabel?: string;
}

/** A procedure to assemble: tick the steps that go in, then sign it. */
export function ProcedureSheet({
  title,
  steps,
  selected,
  onChange,
  atMost = steps.length,
  signer,
  onSign,
  signed = false,
  signLabel = 'Sign it',
}: ProcedureSheetProps) {
  const full = selected.length >= atMost;
  return (
    <div className="procedure">
      <CheckboxGroup className="procedure-steps" value={[...selected]} onChange={onChange} isDisabled={signed}>
        <Label className="procedure-title">{title}</Label>
        <p className="procedure-count" role="status">
          {selected.length} of at most {atMost} steps in
        </p>
        {steps.map((step) => {
          const included = selected.includes(step.id);
          return (
            <Checkbox
              key={step.id}
              className="procedure-step"
              value={step.id}
              isDisabled={signed || (full && !included)}
            >
              <svg className="procedure-box" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
                <path className="procedure-square" d="M5 6.5 22.5 5.5 23 22.5 5.5 23Z" />
                {included && <path className="procedure-tick" d="M8 14.5 13 20 25 4" />}
              </svg>
              <span className="procedure-words">
                {step.label}
                {step.note && <span className="procedure-note">{step.note}</span>}
                {(step.owner ?? step.check) && (
                  <span className="procedure-terms">
                    {step.owner && (
                      <span>
                        <span className="procedure-term">Owner</span> {step.owner}
                      </span>
                    )}
                    {step.check && (
                      <span>
                        <span className="procedure-term">Check</span> {step.check}
                      </span>
                    )}
                  </span>
                )}
              </span>
            </Checkbox>
          );
        })}
      </CheckboxGroup>
      <div className="procedure-foot">
        <p className="procedure-signature">
          <span className="procedure-name">{signed ? signer : ' '}</span>
          <span className="procedure-under">Signed{signed ? '' : ', once you are content with it'}</span>
        </p>
        {!signed && (
          <Button kind="primary" onClick={onSign} disabled={selected.length === 0}>
            {signLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
