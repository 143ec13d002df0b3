import type { WarningCode } from '../../scenario/problem.ts';

/** Warnings that only show beside other scenarios. */
export const libraryCodes: readonly WarningCode[] = ['used-twice', 'stock-phrase', 'forms-differ'];
