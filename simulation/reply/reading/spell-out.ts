import { shorthand } from './shorthand.ts';

interface Part {
  form: string;
  /** How many characters of the piece it stands for; the parts of a piece add up to it. */
  length: number;
}

const ENDINGS: Record<string, string> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'em": 'them',
};
const IS_NOT_OWNER =
  /^(?:it|that|there|he|she|what|who|how|where|when|here|let|this|everything|nothing|something|all|one|which|everyone|nobody|somebody|so)$/;
const ODD_NOT: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** The words a piece of text stands for: "won't" is "will" and "not", "pls" is "please". */
export function spellOut(piece: string): Part[] {
  const lower = piece.toLowerCase();
  const whole = (form: string): Part[] => [{ form, length: piece.length }];
  if (/^[^\p{L}]/u.test(lower))
    return whole(/^\n/.test(lower) ? '\n' : lower === '&' ? 'and' : lower.replace(/\s/g, ''));
  if (/[@/]|^www\./.test(lower)) return whole(lower);
  if (Object.hasOwn(shorthand, lower) && piece !== 'ID') return spread(shorthand[lower] ?? lower, piece.length);
  const not = /^(.+?)n'?t$/.exec(lower);
  if (not?.[1] && isAuxiliary(not[1], lower.includes("'"))) {
    const verb = ODD_NOT[not[1]] ?? not[1];
    return [
      { form: verb, length: not[1].length },
      { form: 'not', length: piece.length - not[1].length },
    ];
  }
  const ending = /^(.+)('(?:m|re|ve|ll|d|em))$/.exec(lower);
  if (ending?.[1] && ending[2])
    return [
      { form: ending[1], length: ending[1].length },
      { form: ENDINGS[ending[2]] ?? '', length: ending[2].length },
    ];
  const apostrophe = /^(.+)'s$/.exec(lower);
  if (apostrophe?.[1]) {
    const is = IS_NOT_OWNER.test(apostrophe[1]) ? (apostrophe[1] === 'let' ? 'us' : 'is') : "'s";
    return [
      { form: apostrophe[1], length: apostrophe[1].length },
      { form: is, length: 2 },
    ];
  }
  return whole(lower.replace(/^'|'$/g, ''));
}

function spread(forms: string, length: number): Part[] {
  const words = forms.split(' ');
  const each = Math.floor(length / words.length);
  return words.map((form, index) => ({ form, length: index === words.length - 1 ? length - each * index : each }));
}

const AUXILIARY =
  /^(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should|sha|must|need|ai|might|ought)$/;

function isAuxiliary(verb: string, marked: boolean): boolean {
  return AUXILIARY.test(verb) && (marked || !/^(?:wo|mus|sha)$/.test(verb) || verb === 'wo');
}
