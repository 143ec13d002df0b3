import { parseArgs } from 'node:util';
import { buildDebrief } from '../../simulation/debrief/build-debrief.ts';
import { parsePlaythrough } from '../../simulation/playthrough/parse-playthrough.ts';
import { needsLanguage, runPlaythrough } from '../../simulation/playthrough/run-playthrough.ts';
import { loadLanguage } from '../../simulation/reply/language/load-language.ts';
import { renderJson } from '../../simulation/report/render-json.ts';
import { renderMarkdown } from '../../simulation/report/render-markdown.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { findScenario } from './find-scenario.ts';
import { readText } from './read-text.ts';
import { rubricOf } from './rubric-of.ts';

const renderings = { json: renderJson, markdown: renderMarkdown };

/** Plays a playthrough and prints its debrief. */
export const run: Command = {
  usage: 'amends run PLAYTHROUGH.yaml [--format json|markdown]',
  summary: 'Play a playthrough and print its debrief.',
  run: async (args) => {
    const options = { format: { type: 'string', default: 'markdown' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one playthrough file.');
    const { format } = values;
    if (format !== 'json' && format !== 'markdown')
      throw new UsageError(`--format takes json or markdown, not "${format}".`);
    return await play(file, renderings[format]);
  },
};

async function play(file: string, render: (debrief: ReturnType<typeof buildDebrief>) => string): Promise<number> {
  const fail = (lines: string[]) => {
    console.error(lines.join('\n'));
    return 1;
  };
  const read = readText(file);
  if ('problem' in read) return fail([`${file}: ${read.problem.message}`, read.problem.remedy]);
  const { playthrough, problems } = parsePlaythrough(read.text);
  if (!playthrough)
    return fail(problems.map(({ line, column, message, code }) => `${file}:${line}:${column}: ${message} [${code}]`));
  const scenario = findScenario(file, playthrough.scenario);
  if (!scenario) return fail([`${file}: there is no sound scenario "${playthrough.scenario}" to play.`]);
  const rubric = rubricOf(scenario);
  const language = needsLanguage(playthrough) ? await loadLanguage() : null;
  const { session, failures } = runPlaythrough(scenario, playthrough, rubric, language);
  process.stdout.write(
    render(buildDebrief({ id: 'playthrough', scenario, session, rubric, earlier: [], library: [] })),
  );
  return failures.length === 0 ? 0 : fail(failures.map((failure) => `${file}: ${failure}`));
}
