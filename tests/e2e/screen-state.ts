import type { Page } from '@playwright/test';

/** One screen in one of its main states, and how to come to see it. */
export interface ScreenState {
  name: string;
  show: (page: Page) => Promise<void>;
}
