import type { Language } from './language.ts';
import { winkLanguage } from './wink-language.ts';

let loaded: Promise<Language> | undefined;

/** Loads the language library and its model, once, when a reply is first to be read. */
export function loadLanguage(): Promise<Language> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Language> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  return winkLanguage(winkNLP, model);
}
