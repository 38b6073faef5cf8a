/**
 * Number `index` (from 0) of the sequence that {@link uniform} gives for a seed, without those before it: two
 * simulations that differ in one assumption then meet the same chances (common random numbers).
 * @param seed any whole number
 * @param index a whole number below 2^32
 */
export function uniformAt(seed: number, index: number): number {
  const a = (seed + Math.imul(index + 1, 0x6d2b79f5)) | 0;
  let t = Math.imul(a ^ (a >>> 15), 1 | a);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/**
 * A sequence of numbers in 0 … 1 (exclusive) that depends on its seed alone (mulberry32), so that a simulation gives
 * the same result on every machine. Not for secrets.
 * @param seed any whole number
 */
export function uniform(seed: number): () => number {
  let index = 0;
  return () => uniformAt(seed, index++);
}

/** A standard normal number made of numbers `index` and `index + 1` of a seed (Box & Muller 1958). */
export function normalAt(seed: number, index: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformAt(seed, index)));
  return radius * Math.cos(2 * Math.PI * uniformAt(seed, index + 1));
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
