/**
 * Philox 4x32-10 (Salmon et al. 2011, doi 10.1145/2063384.2063405): a counter-based generator. Four random words are a pure
 * function of a counter and a key, so any draw can be had without those before it, on any machine.
 */

const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;

/** The high 32 bits of the product of two unsigned words. */
function high(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const second = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65_536) + Math.floor(second / 65_536)) >>> 0;
}

/** Four random 32-bit words for a counter of four words and a key of two; seven rounds pass every test of the paper (recalled), ten have a margin. */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
  rounds = 10,
): [number, number, number, number] {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < rounds; round++) {
    const h0 = high(multiplier0, c0);
    const l0 = Math.imul(multiplier0, c0) >>> 0;
    const h1 = high(multiplier1, c2);
    const l1 = Math.imul(multiplier1, c2) >>> 0;
    [c0, c1, c2, c3] = [(h1 ^ c1 ^ k0) >>> 0, l1, (h0 ^ c3 ^ k1) >>> 0, l0];
    k0 = (k0 + weyl0) >>> 0;
    k1 = (k1 + weyl1) >>> 0;
  }
  return [c0, c1, c2, c3];
}

/** The keys of the ten rounds for a seed, and the two multipliers: what a vector form of the generator reads. */
export function roundKeys(seed: number): number[] {
  const words: number[] = [];
  let [k0, k1] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0];
  for (let round = 0; round < 10; round++) {
    words.push(k0, k1);
    k0 = (k0 + weyl0) >>> 0;
    k1 = (k1 + weyl1) >>> 0;
  }
  return [...words, multiplier0, multiplier1];
}
