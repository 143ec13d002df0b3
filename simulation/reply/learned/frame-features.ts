import { MARK } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import { wordShape } from './word-shape.ts';

const SUBJECTS: Record<string, string> = {
  i: 'i',
  we: 'we',
  you: 'you',
  they: 'they',
  he: 'he',
  she: 'he',
  it: 'it',
  that: 'it',
  this: 'it',
  there: 'there',
  who: 'who',
  nobody: 'none',
  nothing: 'none',
  everyone: 'all',
  everybody: 'all',
  one: 'one',
};
const NOT = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor', 'without', 'hardly']);
const MODAL = new Set(['will', 'would', 'could', 'can', 'may', 'might', 'should', 'must', 'shall', 'ought']);
const CLAUSE_MARK = new Set([',', ';', ':', '-', '–', '—'].map((mark) => MARK + mark));

/** Who does what, and how: subject class with verb, tense, modality and negation; nouns with whose they are. */
export function frameFeatures(words: readonly Word[]): string[] {
  const features: string[] = [];
  let subject = 'none';
  let modal = '';
  let not = '';
  const turnTo = (next: string) => {
    subject = next;
    modal = '';
    not = '';
  };
  for (const [at, word] of words.entries()) {
    const { form, lemma } = wordShape(word);
    const [tag = '', tense = 'base'] = word.partOfSpeech.split('.');
    const pronoun = Object.hasOwn(SUBJECTS, form) ? SUBJECTS[form] : undefined;
    if (tag === 'MARK') {
      if (CLAUSE_MARK.has(word.form)) turnTo(subject);
    } else if (pronoun) turnTo(pronoun);
    else if (tag === 'NOUN' || tag === 'PROPN') {
      const whose = ownerOf(words.slice(Math.max(0, at - 3), at));
      turnTo(`noun ${whose}`);
      features.push(`own ${whose} ${lemma}`);
    } else if (NOT.has(form)) {
      not = ' not';
      features.push('not');
    } else if (MODAL.has(form)) {
      modal = form;
      features.push(`modal ${subject} ${form}${not}`);
    } else if (tag === 'AUX') {
      modal ||= form;
      features.push(`aux ${subject} ${form}${not}`);
    } else if (tag === 'VERB') {
      features.push(
        `tense ${subject} ${modal}${not} ${tense}`,
        `verb ${subject} ${lemma}`,
        `deed ${subject} ${modal}${not} ${lemma}`,
      );
      modal = '';
      not = '';
    }
  }
  return features;
}

function ownerOf(before: readonly Word[]): string {
  const forms = new Set(before.map(({ form }) => form));
  if (forms.has('our') || forms.has('my')) return 'our';
  if (forms.has('your')) return 'your';
  return forms.has('the') ? 'the' : 'a';
}
