import type { Word } from '../reading/word.ts';

/** What a word is to the learned layer: itself, or the kind of thing it is where each one is different. */
export function wordShape({ form, lemma, quoted }: Word): { form: string; lemma: string } {
  const kind = quoted ? '#quoted' : kindOf(form);
  return kind ? { form: kind, lemma: kind } : { form, lemma: lemma || form };
}

function kindOf(form: string): string | undefined {
  if (/^[a-z']+$/.test(form)) return undefined;
  if (/^[£$€₹]/.test(form)) return '#money';
  if (/^\d{1,2}(?:[:.]\d\d|[ap]m$)/.test(form)) return '#clock';
  if (/^\d+%$/.test(form)) return '#share';
  if (/^\d/.test(form)) return '#number';
  if (/^[@#^<]/.test(form)) return '#handle';
  return /^(?:https?:|www\.)|@/.test(form) ? '#address' : undefined;
}
