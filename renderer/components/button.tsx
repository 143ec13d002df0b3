import type { ButtonHTMLAttributes, Ref } from 'react';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** primary: the one thing to do here; quiet: everything else; danger: what cannot be undone. */
  kind?: 'primary' | 'quiet' | 'danger';
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ kind = 'quiet', type = 'button', ...rest }: ButtonProps) {
  return <button className={`button button-${kind}`} type={type} {...rest} />;
}
