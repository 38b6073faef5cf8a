/**
 * The numbers in 0 … 1 (exclusive) of a seed by their index from 0, in any order (mulberry32): two simulations that
 * differ in one assumption then meet the same chances (common random numbers). Not for secrets.
 * @param seed any whole number
 * @returns a function of a whole number below 2^32
 */
export function uniformAt(seed: number): (index: number) => number {
  return (index) => {
    const a = (seed + Math.imul(index + 1, 0x6d2b79f5)) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal numbers by index, each made of the uniform numbers at `index` and `index + 1` (Box & Muller 1958). */
export function normalAt(at: (index: number) => number): (index: number) => number {
  return (index) => Math.sqrt(-2 * Math.log(1 - at(index))) * Math.cos(2 * Math.PI * at(index + 1));
}

/**
 * A sequence of numbers in 0 … 1 (exclusive) that depends on its seed alone, so that a simulation gives the same
 * result on every machine. Not for secrets.
 * @param seed any whole number
 */
export function uniform(seed: number): () => number {
  const at = uniformAt(seed);
  let index = 0;
  return () => at(index++);
}

/** Standard normal numbers from uniform ones (Box & Muller 1958). */
export function normal(next: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
