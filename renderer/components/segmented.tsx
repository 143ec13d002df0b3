import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Choice } from './choice.ts';
import './segmented.css';

export interface SegmentedProps<Id extends string> {
  /** Names the group for a screen reader. */
  label: string;
  options: readonly (Choice & { id: Id })[];
  value: Id;
  onChange: (id: Id) => void;
  /** Shows the label in front of the options. */
  showLabel?: boolean;
}

/** One of a few, side by side: a theme, a filter, a mode. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  showLabel = false,
}: SegmentedProps<Id>) {
  return (
    <div className="segmented-row">
      {showLabel && (
        <span className="segmented-label" aria-hidden="true">
          {label}
        </span>
      )}
      <ToggleButtonGroup
        className="segmented"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const next = options.find((option) => keys.has(option.id));
          if (next) onChange(next.id);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="segment">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
