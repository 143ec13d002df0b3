import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  /** What happened. */
  happened: string;
  /** What is safe. */
  safe?: string;
  /** What to do. */
  remedy?: string;
  /** problem is read out at once; note waits for its turn. */
  kind?: 'note' | 'problem';
  /** Buttons, where something can be done here. */
  children?: ReactNode;
}

/** A message in three parts: what happened, what is safe, what to do. */
export function Notice({ happened, safe, remedy, kind = 'note', children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'note'}>
      <svg className="notice-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        {kind === 'problem' ? (
          <path d="M12 3.2 21.6 20H2.4ZM12 9.4v5.2M12 17.2v.2" />
        ) : (
          <path d="M5 3.5h10l4 4v13H5ZM15 3.5v4h4M8.5 11.5h7M8.5 15h5" />
        )}
      </svg>
      <div>
        <p className="notice-happened">{happened}</p>
        {safe && <p>{safe}</p>}
        {remedy && <p>{remedy}</p>}
        {children && <div className="notice-actions">{children}</div>}
      </div>
    </div>
  );
}
