/** Writes whole numbers from 0 up in Rice code, as `readRice` reads them. */
export function writeRice(): { add: (value: number, low: number) => void; bytes: () => Uint8Array } {
  const bits: number[] = [];
  return {
    add: (value, low) => {
      for (let high = value >> low; high > 0; high -= 1) bits.push(1);
      bits.push(0);
      for (let place = low - 1; place >= 0; place -= 1) bits.push((value >> place) & 1);
    },
    bytes: () => {
      const packed = new Uint8Array(Math.ceil(bits.length / 8));
      for (const [at, value] of bits.entries()) packed[at >> 3] = (packed[at >> 3] ?? 0) | (value << (at & 7));
      return packed;
    },
  };
}
