type Point = Readonly<{ x: number; y: number }>;

/** How much a place beside the direction counts against one straight ahead. */
const aside = 2.5;

const directions: Record<string, (from: Point, to: Point) => { ahead: number; off: number }> = {
  ArrowDown: (from, to) => ({ ahead: to.y - from.y, off: Math.abs(to.x - from.x) }),
  ArrowUp: (from, to) => ({ ahead: from.y - to.y, off: Math.abs(to.x - from.x) }),
  ArrowRight: (from, to) => ({ ahead: to.x - from.x, off: Math.abs(to.y - from.y) }),
  ArrowLeft: (from, to) => ({ ahead: from.x - to.x, off: Math.abs(to.y - from.y) }),
};

/** The place an arrow key leads to from another; null for other keys and where nothing lies that way. */
export function nearestPlace(places: ReadonlyMap<string, Point>, from: string, key: string): string | null {
  const measure = directions[key];
  const here = places.get(from);
  if (!measure || !here) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const [id, place] of places) {
    const { ahead, off } = measure(here, place);
    if (id === from || ahead <= 4) continue;
    const far = ahead + aside * off;
    if (far < least) [nearest, least] = [id, far];
  }
  return nearest;
}
