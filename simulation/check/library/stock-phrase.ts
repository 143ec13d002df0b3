import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { eachItem } from '../each-item.ts';
import { wordsIn } from '../wording.ts';
import type { LibraryCheck, LibraryFinding } from './library-entry.ts';

/** From six words on a phrase is one, and two scenarios may share it. */
const phraseLength = 6;
const mostScenarios = 2;

interface Spoken {
  path: Path;
  words: string[];
}

/** A phrase that is spoken in more than two scenarios. */
export const stockPhrase: LibraryCheck = (library) => {
  const spoken = library.map((entry) => ({ entry, lines: spokenIn(entry.scenario) }));
  const saidIn = new Map<string, Set<string>>();
  for (const { entry, lines } of spoken) {
    for (const { words } of lines) {
      for (const phrase of phrasesOf(words)) {
        const scenarios = saidIn.get(phrase) ?? new Set();
        saidIn.set(phrase, scenarios.add(entry.scenario.id));
      }
    }
  }
  const findings: LibraryFinding[] = [];
  for (const { entry, lines } of spoken) {
    for (const { path, words } of lines) {
      const phrase = phrasesOf(words).find((each) => (saidIn.get(each)?.size ?? 0) > mostScenarios);
      if (phrase === undefined) continue;
      const others = [...(saidIn.get(phrase) ?? [])].filter((id) => id !== entry.scenario.id);
      const message = `"${phrase}" is also said in ${others.join(' and ')}: it has become a stock phrase.`;
      findings.push({
        entry,
        finding: { code: 'stock-phrase', path, message, remedy: 'Let this person say it their own way.' },
      });
    }
  }
  return findings;
};

function spokenIn(scenario: Scenario): Spoken[] {
  const replies = eachItem(scenario)
    .filter(({ scene, item }) => scene.task !== 'whys' && item.reply.say !== undefined)
    .map(({ item, path }) => ({ path: [...path, 'say'], words: wordsIn(item.words) }));
  const lines = Object.entries(scenario.scenes).flatMap(([id, { says = [] }]) =>
    says.map(({ line }, index) => ({ path: ['scenes', id, 'says', index, 'line'], words: wordsIn(line) })),
  );
  return [...replies, ...lines];
}

function phrasesOf(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - phraseLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + phraseLength).join(' '));
}
