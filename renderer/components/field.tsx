import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import './field.css';

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A sentence under the label. */
  hint?: string;
  /** What is wrong and what to write instead. */
  error?: string;
  /** More than one makes it a text area of that many lines. */
  lines?: number;
  type?: 'text' | 'search' | 'date' | 'number';
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
}

/** A labelled text field. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error,
  lines = 1,
  type = 'text',
  placeholder,
  maxLength,
  required = false,
  disabled = false,
  autoFocus = false,
}: FieldProps) {
  const common = { className: 'field-input', ...(placeholder ? { placeholder } : {}) };
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={required}
      isDisabled={disabled}
      autoFocus={autoFocus}
      validationBehavior="aria"
      {...(lines === 1 ? { type } : {})}
      {...(maxLength ? { maxLength } : {})}
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {lines > 1 ? <TextArea {...common} rows={lines} /> : <Input {...common} />}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
