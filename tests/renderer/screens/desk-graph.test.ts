import { describe, expect, it } from 'vitest';
import { drawnEdges } from '../../../renderer/screens/write/drawn-edges.ts';
import { idFrom, isId } from '../../../renderer/screens/write/id-from.ts';
import { layOut, nodeHeight } from '../../../renderer/screens/write/lay-out.ts';
import { nearestPlace } from '../../../renderer/screens/write/nearest-place.ts';
import { check, pathThrough, scenario } from './desk-views.ts';

describe('the ways that are drawn', () => {
  const ways = drawnEdges(scenario, check);
  const way = (key: string) => ways.find((each) => each.key === key);

  it('marks the best and the worst path', () => {
    expect(ways.filter(({ isBest }) => isBest).map(({ key }) => key)).toEqual([
      'first talk',
      'talk later',
      'later good',
    ]);
    expect(ways.filter(({ isWorst }) => isWorst).map(({ key }) => key)).toEqual(['first talk', 'talk lost']);
  });

  it('draws the way of a customer who leaves only where the worst path takes it', () => {
    expect(way('talk lost')?.kind).toBe('leaves');
    expect(way('again lost')).toBeUndefined();
    const mild = drawnEdges(scenario, { ...check, worst: pathThrough('lost', 'first', 'talk', 'later') });
    expect(mild.some(({ kind }) => kind === 'leaves')).toBe(false);
  });

  it('draws a way once where a reply and other words lead to the same place', () => {
    const both = { from: 'talk', to: 'later', kind: 'written' as const, replies: [], isFaulty: false };
    const doubled = drawnEdges({ ...scenario, edges: [both, ...scenario.edges] }, { state: 'running', states: 1 });
    expect(doubled.filter(({ key }) => key === 'talk later')).toMatchObject([{ kind: 'reply', isBest: false }]);
  });
});

describe('the layout', () => {
  const laid = layOut(scenario, drawnEdges(scenario, check));
  const yOf = (id: string) => laid.places.get(id)?.y ?? NaN;

  it('puts the phases under each other and the endings last, in bands that do not overlap', () => {
    expect(laid.bands.map(({ id }) => id)).toEqual(['before', 'talk', 'after', 'endings']);
    for (const [index, band] of laid.bands.slice(1).entries()) {
      const above = laid.bands[index];
      expect(band.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    }
    expect(yOf('again')).toBeGreaterThan(yOf('first') + nodeHeight);
    expect(yOf('lost')).toBe(yOf('good'));
  });

  it('lets no two scenes lie upon each other', () => {
    const all = [...laid.places.values()];
    expect(new Set(all.map(({ x, y }) => `${Math.round(x / 170)} ${Math.round(y)}`)).size).toBe(all.length);
  });
});

describe('arrow keys in the graph', () => {
  const places = new Map([
    ['top', { x: 0, y: 0 }],
    ['below', { x: 30, y: 100 }],
    ['beside', { x: 200, y: 10 }],
  ]);

  it('go to the nearest place that way', () => {
    expect(nearestPlace(places, 'top', 'ArrowDown')).toBe('below');
    expect(nearestPlace(places, 'top', 'ArrowRight')).toBe('beside');
    expect(nearestPlace(places, 'below', 'ArrowUp')).toBe('top');
  });

  it('stay where nothing lies that way, and leave other keys alone', () => {
    expect(nearestPlace(places, 'top', 'ArrowUp')).toBeNull();
    expect(nearestPlace(places, 'top', 'Enter')).toBeNull();
  });
});

describe('a file name from a title', () => {
  it('is one that the format takes', () => {
    expect(idFrom("The café that didn't ring, 2nd time!")).toBe('the-cafe-that-didnt-ring-2nd-time');
    expect(idFrom('38 payslips')).toBe('payslips');
    expect(idFrom('  –  ')).toBe('');
    expect(isId(idFrom(`${'very '.repeat(30)}long`))).toBe(true);
    for (const bad of ['', 'constructor', 'A', '-a', 'a--b', '../a']) expect(isId(bad), bad).toBe(false);
  });
});
