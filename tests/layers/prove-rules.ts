import { join } from 'node:path';
import type { Breach } from './breach.ts';
import { compile } from './compile.ts';
import { cruiseLayers } from './cruise.ts';
import { houseRules, lint } from './lint.ts';
import { promisedBreaches } from './promised-breaches.ts';
import { rules } from './rules.ts';

const ROOT = join(import.meta.dirname, 'fixtures', 'rooms');

const COMPILED = ['simulation', 'electron', 'renderer'];
const LINTED = ['simulation', 'renderer'];

/**
 * Runs the compiler, the linter and the layer rules on a tree that breaks each of them, and says what is wrong with
 * them: a promised breach nobody reported, a rule no fixture breaks, a report where nothing is broken.
 */
export async function proveRules(): Promise<string[]> {
  const layerNames = new Set(rules.map(({ name }) => name ?? ''));
  const house = await houseRules();
  const { breaches: layerBreaches } = await cruiseLayers(ROOT);
  const { breaches: lintBreaches } = await lint(ROOT, LINTED);
  const reported = [...layerBreaches, ...lintBreaches, ...COMPILED.flatMap((room) => compile(ROOT, room))];

  const key = ({ rule, file, line }: Breach): string => `${file}${layerNames.has(rule) ? '' : `:${line}`} ${rule}`;
  const promised = new Set(promisedBreaches(ROOT).map(key));
  const heard = new Set(reported.map(key));
  const brokenRules = new Set(reported.map(({ rule }) => rule));
  const saidMessages = lintBreaches.map(({ message }) => message);
  const isOurs = (rule: string): boolean =>
    layerNames.has(rule) || house.ids.has(rule) || /^(TS\d+|parsing)$/.test(rule);

  return [
    ...[...promised].filter((breach) => !heard.has(breach)).map((breach) => `not reported: ${breach}`),
    ...[...layerNames, ...house.ids].filter((rule) => !brokenRules.has(rule)).map((rule) => `never fires: ${rule}`),
    ...[...house.messages]
      .filter((message) => !saidMessages.some((said) => said.includes(message)))
      .map((message) => `never fires: ${message}`),
    ...reported
      .filter((breach) => isOurs(breach.rule) && !promised.has(key(breach)))
      .map((breach) => `reported where nothing is broken: ${key(breach)} (${breach.message})`),
  ];
}
