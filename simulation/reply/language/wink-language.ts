import type { Model, WinkMethods } from 'wink-nlp';
import type { Language, TaggedWord } from './language.ts';

const UNHEARD_OF = 'qzxvwkjq';
const PUNCTUATION: TaggedWord = { partOfSpeech: 'PUNCT', lemma: '', known: true };

/** The language over wink-nlp and its small English model. */
export function winkLanguage(winkNLP: (model: Model, pipe: string[]) => WinkMethods, model: Model): Language {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const read = (text: string) => readTokens(nlp, text);
  // Ids are given in the order of the dictionary, so a word nobody knows marks its end.
  const end = read(UNHEARD_OF)[0]?.id ?? 0;
  return {
    tag: (words) => {
      const tokens = read(words.join(' '));
      const tagged: TaggedWord[] = [];
      let at = 0;
      let next = 0;
      for (const word of words) {
        const token = tokens[next];
        const { partOfSpeech, lemma, id } = token ?? { partOfSpeech: 'X', lemma: word, id: end };
        tagged.push(token ? { partOfSpeech, lemma, known: id < end } : PUNCTUATION);
        at += word.length + 1;
        while ((tokens[next]?.start ?? Infinity) < at) next += 1;
      }
      return tagged;
    },
  };
}

function readTokens(nlp: WinkMethods, text: string) {
  const tokens = nlp.readDoc(text).tokens();
  // The library types what can be asked of a token as methods and leaves out the id.
  const its = nlp.its as unknown as Record<'precedingSpaces' | 'pos' | 'lemma' | 'uniqueId', never>;
  const values: string[] = tokens.out();
  const spaces: string[] = tokens.out(its.precedingSpaces);
  const tags: string[] = tokens.out(its.pos);
  const lemmas: string[] = tokens.out(its.lemma);
  const ids = (tokens.out(its.uniqueId) as unknown[]).map(Number);
  let at = 0;
  return values.map((value, index) => {
    const start = at + (spaces[index]?.length ?? 0);
    at = start + value.length;
    return {
      start,
      partOfSpeech: tags[index] ?? 'X',
      lemma: (lemmas[index] ?? value).toLowerCase(),
      id: ids[index] ?? 0,
    };
  });
}
