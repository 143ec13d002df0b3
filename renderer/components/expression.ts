import { expressionAnchors, type Expression, type Mood } from './expression-anchors.ts';

const moodTexts: Record<Mood, string> = {
  furious: 'Furious: leaning in, brows down, fist on the table.',
  angry: 'Angry: jaw set, shoulders high, hand closed.',
  guarded: 'Guarded: sitting back, lips pressed, looking past you.',
  hurt: 'Hurt: gone flat, eyes down, turned half away.',
  listening: 'Listening: eyes on you, the hand has loosened.',
  softened: 'Softened: shoulders down, head a little tilted.',
  warm: 'Warm: an open hand on the table and the start of a smile.',
};

const keys = Object.keys(expressionAnchors[0]?.expression ?? {}) as (keyof Expression)[];

/** Mixes expressions by weight; the weights need not sum to one. */
export function mixExpressions(parts: readonly { weight: number; expression: Expression }[]): Expression {
  const total = parts.reduce((sum, part) => sum + part.weight, 0) || 1;
  const mixed = {} as Expression;
  for (const key of keys) {
    mixed[key] = parts.reduce((sum, part) => sum + part.weight * part.expression[key], 0) / total;
  }
  return mixed;
}

/** The expression for an arousal and a trust (0–100), continuous between the drawn moods, with the nearest mood in words. */
export function expressionOf(arousal: number, trust: number): { mood: Mood; text: string; expression: Expression } {
  const weighted = expressionAnchors.map((anchor) => {
    const distance = Math.hypot(arousal - anchor.arousal, trust - anchor.trust) / 25;
    return { mood: anchor.mood, weight: 1 / (distance ** 3 + 1e-4), expression: anchor.expression };
  });
  const nearest = weighted.reduce((best, next) => (next.weight > best.weight ? next : best));
  return { mood: nearest.mood, text: moodTexts[nearest.mood], expression: mixExpressions(weighted) };
}
