import type { Word } from '../reading/word.ts';

const ENGLISH = new Set(
  (
    'the a an to of for that it is was in on at this with and we i you my our your us me be are were have has had will would can not ' +
    'do did but so if as by from what how please sorry thank thanks am been no yes they he she his her their there just now all about ' +
    'when who which will could should or up out back get got more one'
  ).split(' '),
);
const FOREIGN = new Set(
  (
    'je suis vous nous est les des une pour avec dans sur pas mais que qui votre notre désolé désolée excusez bonjour madame monsieur ' +
    'es tut mir leid wir ihnen und der die das nicht ist sie haben ein eine für mit auf ich bin sehr entschuldigung ' +
    'lo siento mucho por el la los las una nuestro nuestra usted señora señor está muy con para su mi perdón disculpe ' +
    'mi dispiace molto per il che della sono ci scusi signora het spijt ons voor van een niet wij zijn ' +
    'przepraszam bardzo za nie jest się peço desculpa não uma você nós özür dileriz çok için değil bir ' +
    'hum aapko nahi hai ke liye maaf kijiye aap ka ki mujhe bahut jag är ledsen och det att för inte'
  ).split(' '),
);

/** Whether the text is written in another language, by its letters or by its small words. */
export function isForeign(text: string, words: readonly Word[]): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length > 0 && latin < letters.length * 0.5) return true;
  const english = words.filter(({ form }) => ENGLISH.has(form)).length;
  const foreign = words.filter(
    ({ form }) => FOREIGN.has(form) && !ENGLISH.has(form) && form !== 'die' && form !== 'son',
  ).length;
  if (words.length >= 3 && foreign >= 2 && foreign > english) return true;
  const strange = words.filter(({ known, form }) => !known && /^\p{L}+$/u.test(form)).length;
  const marked = words.filter(({ form }) => /[^a-z0-9'£$€₹@<#]/.test(form)).length;
  return words.length >= 3 && english <= words.length * 0.15 && strange + marked >= words.length * 0.5 && marked >= 1;
}
