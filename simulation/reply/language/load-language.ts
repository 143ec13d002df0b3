import { unpackModel } from '../learned/unpack-model.ts';
import type { Language } from './language.ts';
import { winkLanguage } from './wink-language.ts';

let loaded: Promise<Language> | undefined;

/** Loads the language library, its model and what was learned, once, when a reply is first to be read. */
export function loadLanguage(): Promise<Language> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Language> {
  const [{ default: winkNLP }, { default: model }, { weights }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    import('../learned/weights.ts'),
  ]);
  return { ...winkLanguage(winkNLP, model), learned: unpackModel(weights) };
}
