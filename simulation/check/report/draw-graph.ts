import type { WayStep } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Coverage } from '../coverage.ts';
import { escape } from './escape.ts';
import type { LaidOutGraph, Point } from './lay-out-graph.ts';
import { layOutGraph, nodeHeight, nodeWidth } from './lay-out-graph.ts';
import { sceneGraphOf } from './scene-graph.ts';

const phases = { before: 'before', talk: 'talk', after: 'after' };

/** The scene graph as SVG: every way, the best and the worst drawn over it, problems marked on their scene. */
export function drawGraph(scenario: Scenario, coverage: Coverage, troubled: ReadonlySet<string>): string {
  const graph = layOutGraph(sceneGraphOf(scenario), scenario.start);
  const best = waysOf(coverage.best);
  const worst = waysOf(coverage.worst);
  const ways = graph.edges.map(({ from, to, kind, points }) => {
    const key = `${from}>${to}`;
    const on = [kind, best.has(key) ? 'best' : '', worst.has(key) ? 'worst' : ''].filter((name) => name !== '');
    return { rank: on.length, svg: `<path class="way ${on.join(' ')}" d="${curve(points)}"/>` };
  });
  const drawn = ways.sort((left, right) => left.rank - right.rank).map(({ svg }) => svg);
  const states = new Map(coverage.scenes.map((scene) => [scene.id, scene.states]));
  const nodes = graph.nodes.map((node) =>
    drawNode(node, scenario, states.get(node.id), coverage, troubled.has(node.id)),
  );
  const size = `viewBox="0 0 ${Math.round(graph.width)} ${Math.round(graph.height)}" width="${Math.round(graph.width)}"`;
  return `<svg class="graph" ${size} role="img" aria-label="Scenes and the ways between them">${[...drawn, ...nodes].join('')}</svg>`;
}

function drawNode(
  { id, kind, x, y }: LaidOutGraph['nodes'][number],
  scenario: Scenario,
  states: number | undefined,
  coverage: Coverage,
  isTroubled: boolean,
): string {
  const phase = scenario.scenes[id]?.phase;
  const reached =
    kind === 'ending' ? coverage.endings.some((each) => each.id === id && each.reached) : (states ?? 0) > 0;
  const names = [kind, phase ? phases[phase] : '', reached ? '' : 'unseen'].filter((name) => name !== '').join(' ');
  const title = scenario.scenes[id]?.title ?? scenario.endings[id]?.title ?? '';
  const below =
    kind === 'ending'
      ? (scenario.endings[id]?.outcome ?? '')
      : `${(states ?? 0).toLocaleString('en')} state${states === 1 ? '' : 's'}`;
  const mark = isTroubled ? `<circle class="mark" cx="${nodeWidth / 2 - 4}" cy="${4 - nodeHeight / 2}" r="5"/>` : '';
  return [
    `<g class="node ${names}" transform="translate(${Math.round(x)} ${Math.round(y)})">`,
    `<title>${escape(`${id}${title ? `: ${title}` : ''}`)}</title>`,
    `<rect x="${-nodeWidth / 2}" y="${-nodeHeight / 2}" width="${nodeWidth}" height="${nodeHeight}" rx="${kind === 'ending' ? nodeHeight / 2 : 6}"/>`,
    `<text y="-3">${escape(shorten(id))}</text><text class="small" y="13">${escape(below)}</text>${mark}</g>`,
  ].join('');
}

const shorten = (id: string) => (id.length > 20 ? `${id.slice(0, 19)}…` : id);

/** A smooth line through the points, from the edge of the first node to the edge of the last. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  if (last.y === first.y)
    return `M${dot(first)} Q${Math.round((first.x + last.x) / 2)} ${Math.round(first.y - 40)} ${dot(last)}`;
  const down = Math.sign(last.y - first.y);
  let from = { x: first.x, y: first.y + (down * nodeHeight) / 2 };
  let path = `M${dot(from)}`;
  for (const [index, point] of rest.entries()) {
    const to = index === rest.length - 1 ? { x: point.x, y: point.y - (down * nodeHeight) / 2 } : point;
    const middle = Math.round((from.y + to.y) / 2);
    path += ` C${Math.round(from.x)} ${middle} ${Math.round(to.x)} ${middle} ${dot(to)}`;
    from = to;
  }
  return path;
}

const dot = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** The ways between scenes that a path takes, its ending last. */
function waysOf({ path, ending }: { path: readonly WayStep[]; ending: string }): Set<string> {
  const places = [...path.map(({ scene }) => scene), ending];
  return new Set(places.slice(1).map((to, at) => `${places[at] ?? ''}>${to}`));
}
