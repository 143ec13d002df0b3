import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';

interface ErrorBoundaryState {
  thrown: Error | null;
}

/** Catches our own bugs: says so, and offers to load the page again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { thrown: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { thrown: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { thrown } = this.state;
    if (!thrown) return this.props.children;
    return (
      <main className="page" id="main">
        <h1 tabIndex={-1}>Something here is broken</h1>
        <Notice
          kind="problem"
          happened={`Amends made a mistake: ${thrown.message}`}
          safe="Every reply it has taken is kept."
          remedy="Load the page again; you come back to where you were."
        >
          <Button kind="primary" onClick={() => window.location.reload()}>
            Load again
          </Button>
          <Button onClick={() => window.location.assign('/')}>Go to the Library</Button>
        </Notice>
      </main>
    );
  }
}
