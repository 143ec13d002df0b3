import type { Check } from '../check.ts';
import { eachItem } from '../each-item.ts';
import { contentOf, wordsIn } from '../wording.ts';

const notYetKnown =
  /\b(?:don't know|do not know|nobody knows|not sure|(?:find|found|finding) (?:\w+ )?out|look into|can't say|yet)\b/i;

/** An explanation without a fault whose words touch none of the facts, or that names a day or a number they do not have. */
export const causeNotInFacts: Check = {
  code: 'cause-not-in-facts',
  severity: 'warning',
  ofDrills: false,
  find: ({ scenario }) => {
    const known = [
      ...scenario.facts,
      scenario.brief,
      scenario.customer.about,
      ...Object.values(scenario.scenes).flatMap(({ tell = [], says = [] }) =>
        [...tell, ...says].map(({ line }) => line),
      ),
    ];
    const content = contentOf(known.join('\n'));
    const facts = contentOf(scenario.facts.join('\n'));
    const named = new Set(known.flatMap(wordsIn));
    return eachItem(scenario).flatMap(({ item, path }) => {
      const mark = item.reply.shows.find(({ id }) => id === 'explain');
      if (!mark || item.reply.faults.length > 0) return [];
      const cause = mark.quote ?? item.words;
      if (notYetKnown.test(item.words)) return [];
      const own = [...contentOf(cause)];
      const stray = wordsIn(cause).find((word) => isExact(word) && !named.has(word));
      const isAlien = own.length > 0 && !own.some((word) => facts.has(word)) && !own.some((word) => content.has(word));
      if (!isAlien && stray === undefined) return [];
      const message = isAlien
        ? `This is given as how it happened, and nothing under \`facts\` says so: "${cause}".`
        : `"${stray}" is given as part of how it happened, and the facts do not have it: "${cause}".`;
      return [{ path: [...path, 'shows', 'explain'], message, remedy: 'Add it to `facts`, or explain what they say.' }];
    });
  },
};

const days = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** A day of the week or a figure: what facts either have or do not. */
const isExact = (word: string) => days.has(word) || /^\d+$/.test(word);
