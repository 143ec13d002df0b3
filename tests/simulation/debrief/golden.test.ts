import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { buildDebrief } from '../../../simulation/debrief/build-debrief.ts';
import { runPlaythrough } from '../../../simulation/playthrough/run-playthrough.ts';
import { renderJson } from '../../../simulation/report/render-json.ts';
import { plain } from '../../../simulation/report/plain.ts';
import { renderMarkdown } from '../../../simulation/report/render-markdown.ts';
import { defaultWeights } from '../../../simulation/scoring/weights.ts';
import { search } from '../../../simulation/search/search.ts';
import { applyEvent } from '../../../simulation/session/session.ts';
import { coldBoiler, fixtureText, playthroughFrom } from '../../fixtures/load-fixture.ts';

const scenario = coldBoiler();
const rubric = { engine: '1', weights: defaultWeights, best: search(scenario, defaultWeights).best.raw };

function debriefOf(name: string): Debrief {
  const { session } = runPlaythrough(scenario, playthroughFrom(fixtureText(`playthroughs/${name}.yaml`)), rubric);
  const reflected = applyEvent(scenario, session, {
    type: 'reflected',
    at: 10,
    wentWell: 'I said “ours”.',
    wouldChange: 'I waited.',
  });
  const full = applyEvent(scenario, reflected, {
    type: 'committed',
    at: 11,
    what: 'ring before lunch',
    by: '2026-12-01',
  });
  const library = [
    { id: 'other', kind: 'scenario' as const, title: 'Another evening', teaches: ['ownership', 'apology'] as const },
  ];
  return buildDebrief({
    id: 'golden',
    scenario,
    session: full,
    rubric,
    earlier: [{ overall: 0.4, ending: 'He has found another firm', faults: 2, at: 0 }],
    library,
  });
}

describe.each(['cold-boiler-good', 'cold-boiler-bad'])('the golden debrief of %s', (name) => {
  const debrief = debriefOf(name);

  test('stands as JSON', async () => {
    await expect(renderJson(debrief)).toMatchFileSnapshot(`../../golden/${name}.json`);
  });

  test('stands as Markdown', async () => {
    await expect(renderMarkdown(debrief)).toMatchFileSnapshot(`../../golden/${name}.md`);
  });

  test('every finding with a place quotes exactly the words that stand there', () => {
    for (const { answer, findings } of debrief.transcript) {
      for (const { start, end, quote } of findings)
        if (start !== null && end !== null) expect(answer.slice(start, end)).toBe(quote);
    }
  });

  test('the points of all findings add up to the raw score', () => {
    const sum = debrief.transcript
      .flatMap((turn) => turn.findings)
      .reduce((total, finding) => total + finding.points, 0);
    expect(sum).toBe(debrief.score.raw);
  });

  test('every question quotes words of the run', () => {
    expect(debrief.questions).toHaveLength(3);
    const words = debrief.transcript.map((turn) => turn.answer).join('\n');
    for (const question of debrief.questions) {
      const quotes = [...question.matchAll(/“([^”]+)”/g)].map((match) => match[1]?.replace(/…$/, '') ?? '');
      expect(
        quotes.some((quote) => words.includes(quote)),
        question,
      ).toBe(true);
    }
  });

  test('no two remarks are the same', () => {
    const remarks = [
      ...debrief.principles.map((each) => each.remark),
      ...debrief.missed.map((each) => each.remark),
      ...debrief.faults.map((each) => each.remark),
    ].filter((remark) => remark !== '');
    expect(new Set(remarks).size).toBe(remarks.length);
  });
});

test('Markdown keeps hostile words harmless', () => {
  expect(plain('<img src=x> [a](b) | `c`')).toBe('\\<img src=x\\> \\[a\\](b) \\| \\`c\\`');
});
