/** Reads whole numbers from 0 up that were written in Rice code: the higher bits in ones, a nought, then `low` lower bits. */
export function readRice(bytes: Uint8Array): { next: (low: number) => number } {
  let at = 0;
  const bit = () => {
    const value = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1;
    at += 1;
    return value;
  };
  return {
    next: (low) => {
      let high = 0;
      while (bit() === 1) high += 1;
      let value = high;
      for (let count = 0; count < low; count += 1) value = (value << 1) | bit();
      return value;
    },
  };
}
