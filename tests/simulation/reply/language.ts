import { loadLanguage } from '../../../simulation/reply/language/load-language.ts';

/** The language, loaded once for a test file. */
export const language = await loadLanguage();
