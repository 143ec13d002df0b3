import type { TaggedWord } from '../language/language.ts';

const PAST = /(?:ed|en|wn|ught|aught|elt|ept|ent|ost|old|ood|ung|ang|ade|aid|id)$/;
const PAST_FORMS = new Set(
  (
    'was were had did sent gave took got went came left lost broke put let set cut hit shut cost read wrote drove chose froze ' +
    'rang began ran swam sat met led fed fell held kept knew grew threw drew flew blew bought brought caught taught thought ' +
    'told sold said paid made built spent bent lent felt dealt meant heard found stood understood saw ate beat became forgot ' +
    'stuck struck hung won spoke stole wore tore swore shook woke rode rose slept swept spoilt burnt learnt'
  ).split(' '),
);
const HAVE = /^(?:have|has|had|of|not|never|ever|just|already|all|really|simply|only)$/;

/**
 * Verbs carry their form: `past` (or participle), `ing`, `third` person or `base`. A participle that was taken for an
 * adjective gets its verb back.
 */
export function verbForm(
  form: string,
  { partOfSpeech, lemma }: TaggedWord,
  before = '',
): { partOfSpeech: string; lemma: string } {
  const plain = lemma.replace(/\s/g, '');
  if (partOfSpeech === 'ADJ' && plain === form && /[a-z]{3}(?:ed|ing)$/.test(form)) {
    const verb = { partOfSpeech: form.endsWith('ed') ? 'VERB.past' : 'VERB.ing', lemma: stemOf(form) };
    return HAVE.test(before) || form.endsWith('ing') === false
      ? { ...verb, partOfSpeech: HAVE.test(before) ? verb.partOfSpeech : partOfSpeech }
      : { partOfSpeech, lemma: verb.lemma };
  }
  if (partOfSpeech !== 'VERB' && partOfSpeech !== 'AUX') return { partOfSpeech, lemma: plain };
  if (PAST_FORMS.has(form) || (form !== plain && PAST.test(form)))
    return { partOfSpeech: `${partOfSpeech}.past`, lemma: plain };
  if (form.endsWith('ing')) return { partOfSpeech: `${partOfSpeech}.ing`, lemma: plain };
  return { partOfSpeech: `${partOfSpeech}.${form !== plain && form.endsWith('s') ? 'third' : 'base'}`, lemma: plain };
}

function stemOf(form: string): string {
  const cut = form.replace(/(?:ed|ing)$/, '');
  if (/([bdgmnprt])\1$/.test(cut)) return cut.slice(0, -1);
  return /(?:[cvzu]|[^s]s|[aeiou][^aeiou]*(?:at|ur|ir|id|ak|ok|os|in|ag|ng)|[^aeiou]l)$/.test(cut) &&
    !/(?:form|ain|een|ook|eak|oak|on)$/.test(cut)
    ? `${cut}e`
    : cut;
}
