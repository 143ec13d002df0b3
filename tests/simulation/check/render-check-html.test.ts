import { expect, test } from 'vitest';
import { checkScenario } from '../../../simulation/check/check-scenario.ts';
import { layOutGraph, nodeHeight, nodeWidth } from '../../../simulation/check/report/lay-out-graph.ts';
import { renderCheckHtml } from '../../../simulation/check/report/render-check-html.ts';
import { sceneGraphOf } from '../../../simulation/check/report/scene-graph.ts';
import { generateScenario } from '../../fixtures/generate-scenario.ts';
import { library } from '../../fixtures/library.ts';
import { fixtureText, scenarioFrom } from '../../fixtures/load-fixture.ts';

function pageOf(text: string): string {
  const scenario = scenarioFrom(text);
  const { problems, coverage } = checkScenario(scenario, text);
  return renderCheckHtml([{ file: 'boiler.yaml', problems, checked: { scenario, coverage } }]);
}

const boiler = fixtureText('scenarios/cold-boiler.yaml');

test('the page needs nothing from anywhere, and runs nothing', () => {
  const page = pageOf(boiler);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  expect(page.match(/(?:src|href)="(?!#)/g)).toBeNull();
});

test('it shows every scene, ending and problem, the best and the worst way', () => {
  const page = pageOf(boiler);
  for (const id of ['discovery', 'opening', 'come-again', 'what-now', 'wednesday', 'after', 'warm', 'gone'])
    expect(page).toContain(`<title>${id}: `.replace(/: $/, ''));
  expect(page).toContain('<code>merit-never-pays</code>');
  expect(page).toContain('Shown by: discovery/ring, opening/send');
  expect(page).toContain('Best way: ');
  expect(page).toContain('<b>gone</b>');
  expect(page).toContain('class="way go best"');
});

test('words of a file stay words', () => {
  const page = pageOf(
    boiler
      .replace('title: The boiler nobody came for', `title: "<script>alert('x')</script>"`)
      .replace('teaches:', 'accept: { few-replies: "<b onclick=x>small</b>" }\nteaches:'),
  );
  expect(page).not.toMatch(/<script|<b onclick/);
  expect(page).toContain('&#60;script&#62;');
  expect(page).toContain('Accepted: &#60;b onclick=x&#62;small');
});

test('a file that is no scenario shows its problems', () => {
  const problem = { code: 'not-yaml', severity: 'error', line: 3, column: 1, message: 'No.', remedy: 'Yes.' } as const;
  const page = renderCheckHtml([{ file: 'broken.yaml', problems: [problem], checked: null }]);
  expect(page).toContain('line 3, column 1');
  expect(page).not.toContain('<svg class="graph"');
});

test.each([...library, ['generated', scenarioFrom(generateScenario(60))] as const])(
  'no scene of %s lies on another, and every way keeps to its ends',
  (_, scenario) => {
    const { nodes, edges, width, height } = layOutGraph(sceneGraphOf(scenario), scenario.start);
    for (const [index, one] of nodes.entries()) {
      expect(one.x >= nodeWidth / 2 && one.x <= width - nodeWidth / 2 && one.y <= height).toBe(true);
      const above = nodes.slice(0, index).filter((other) => {
        return Math.abs(other.x - one.x) < nodeWidth && Math.abs(other.y - one.y) < nodeHeight;
      });
      expect(above.map(({ id }) => id)).toEqual([]);
    }
    const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
    for (const { from, to, points } of edges) {
      expect([points[0], points.at(-1)]).toEqual([places.get(from), places.get(to)]);
    }
  },
);
