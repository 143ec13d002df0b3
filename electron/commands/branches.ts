import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { describeTally } from '../evaluation/branch-tally.ts';
import { crossroads } from '../evaluation/crossroads.ts';
import { judgeReplies } from '../evaluation/judge-replies.ts';
import { tallyGiven } from '../evaluation/tally-given.ts';
import { tallyAuthored } from '../evaluation/tally-library.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { listFiles } from './list-files.ts';
import { readLabelled } from './read-labelled.ts';
import { isPlaythrough, readText } from './read-text.ts';

/** Reports how often a written reply finds its branch, and how often wrongly. */
export const branches: Command = {
  usage: 'amends branches FOLDER|FILE.jsonl… [--all]',
  summary: 'Tell how often a written reply finds its branch, and how often a wrong one.',
  run: async (args) => {
    const places = args.filter((arg) => arg !== '--all');
    if (places.length === 0) throw new UsageError('Name a folder of scenarios, or files of labelled replies.');
    const language = await loadLanguage();
    const { scenario, scene } = crossroads();
    for (const place of places) {
      const tally = place.endsWith('.jsonl')
        ? tallyGiven(judgeReplies(readLabelled(place), language), scenario, scene)
        : tallyAuthored(readScenarios(place), language);
      console.log(describeTally(place, tally));
      if (args.includes('--all')) console.log(tally.examples.map((example) => `  ${example}`).join('\n'));
    }
    return 0;
  },
};

function readScenarios(folder: string) {
  return listFiles([folder]).flatMap((file) => {
    const read = readText(file);
    if ('problem' in read || isPlaythrough(read.text)) return [];
    return parseScenario(read.text).scenario ?? [];
  });
}
