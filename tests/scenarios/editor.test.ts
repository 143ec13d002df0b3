import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseScenario } from '../../simulation/scenario/parse-scenario.ts';
import { fixtureText } from '../fixtures/load-fixture.ts';
import type { Position } from './language-server.ts';
import { LanguageServer } from './language-server.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const modeline = '# yaml-language-server: $schema=./scenario.schema.json\n';
const boiler = modeline + fixtureText('scenarios/cold-boiler.yaml');

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

let opened = 0;

/** Opens a text as a file that lies beside the schema; `place` is where a mark stands in it. */
async function open(text: string, mark = '') {
  opened += 1;
  const uri = new URL(`in-the-editor-${opened}.yaml`, folder).href;
  const before = text.slice(0, text.indexOf(mark) + mark.length).split('\n');
  const place: Position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { uri, place, diagnostics: await server.open(uri, text) };
}

async function complete(text: string, mark: string): Promise<string[]> {
  const { uri, place } = await open(text, mark);
  const { items } = await server.ask<{ items: { label: string }[] }>('textDocument/completion', {
    textDocument: { uri },
    position: place,
  });
  return items.map(({ label }) => label);
}

async function hover(mark: string): Promise<string> {
  const { uri, place } = await open(boiler, mark);
  const position = { ...place, character: place.character - 2 };
  const answer = await server.ask<{ contents: { value: string } } | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  return answer?.contents.value ?? '';
}

describe('in an editor with the YAML language server', () => {
  test('a sound scenario has nothing marked', async () => {
    expect((await open(boiler)).diagnostics).toEqual([]);
  });

  test('keys are completed, at the top and in a scene', async () => {
    const top = await complete(`${modeline}amends: 1\n`, 'amends: 1\n');
    expect(top).toEqual(expect.arrayContaining(['title', 'customer', 'scenes', 'endings', 'remedies']));
    const begun = '  quiet:\n    phase: talk\n    ';
    const scene = await complete(boiler.replace('  wednesday:\n', `${begun}\n  wednesday:\n`), begun);
    expect(scene).toEqual(expect.arrayContaining(['says', 'replies', 'write', 'attack']));
  });

  test('values of a closed set are completed', async () => {
    const faults = await complete(boiler.replace('fault: ours', 'fault: '), 'fault: ');
    expect(faults).toEqual(expect.arrayContaining(['ours', 'shared', 'unclear', 'not-ours']));
  });

  test('a key tells what it is for when pointed at', async () => {
    expect(await hover('\nrecurrence')).toContain('overpromise');
    expect(await hover('attack')).toContain('composure');
  });

  test.each([
    ['a key that is not known', 'trade: heating engineer', 'trad: heating engineer'],
    ['a value that is not in the set', 'fault: ours', 'fault: theirs'],
    ['a number out of range', 'arousal: 70', 'arousal: 700'],
    ['a principle that is not one', 'teaches: [initiate,', 'teaches: [initiative,'],
  ])('%s is marked where the checker marks it', async (_, sound, broken) => {
    const text = boiler.replace(sound, broken);
    const { diagnostics } = await open(text);
    const { problems } = parseScenario(text);
    const marked = diagnostics.map(({ range: { start } }) => start.line + 1);
    const first = problems[0];
    expect(first).toBeDefined();
    expect(marked).toContain(first?.line);
    const same = diagnostics.find(({ range }) => range.start.line + 1 === first?.line);
    const from = same?.range.start.character ?? NaN;
    const to = same?.range.end.character ?? NaN;
    expect(first?.column).toBeGreaterThanOrEqual(from + 1);
    expect(first?.column).toBeLessThanOrEqual(to + 1);
  });
});
