/** Things in an order that only a seed and a place decide, so that the best reply is not always first and a resumed run looks the same. */
export function orderBySeed<Thing extends { id: string }>(
  things: readonly Thing[],
  seed: number,
  place: string,
): Thing[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(`${seed}|${place}|${thing.id}`) }))
    .sort((left, right) => left.rank - right.rank || (left.thing.id < right.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}

/** FNV-1a with murmur3's finaliser: near keys get far ranks. */
function rankOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
