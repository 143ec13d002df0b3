import type { ReactNode } from 'react';
import '../components/button.css';

export interface LinkButtonProps {
  href: string;
  kind?: 'primary' | 'quiet';
  children: ReactNode;
}

/** A link that leads to another screen and looks like the button it stands beside. */
export function LinkButton({ href, kind = 'quiet', children }: LinkButtonProps) {
  return (
    <a className={`button button-${kind}`} href={href}>
      {children}
    </a>
  );
}
