const BITS = 24;

/** The number a feature is known by: its name, hashed. */
export function hashFeature(name: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01_00_01_93);
  return ((hash >>> BITS) ^ hash) & (2 ** BITS - 1);
}
