import type { ReactNode } from 'react';
import './page-head.css';

export interface PageHeadProps {
  title: string;
  /** A few words above the title: where we are. */
  over?: ReactNode;
  /** One or two sentences under it. */
  lead?: ReactNode;
  /** Buttons or switches on the right. */
  actions?: ReactNode;
}

export function PageHead({ title, over, lead, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      <div className="page-head-words">
        {over && <p className="page-head-over">{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="page-head-lead">{lead}</p>}
      </div>
      {actions && <div className="page-head-actions no-print">{actions}</div>}
    </header>
  );
}
