import { simulate } from './simulate.ts';
import type { Driver, DriverId, Ends, SwingAssumptions, SwingInput, SwingRanges } from './types.ts';

/** How far apart the two ends are. */
const spread = ({ cautious, favourable }: Ends): number => Math.abs(favourable - cautious);
const size = ({ p50, p10 }: Driver): number => Math.max(spread(p50), spread(p10));

/**
 * What moves the year most: each assumption alone goes to its cautious and to its favourable end. All simulations meet
 * the same chances, so a few hundred paths give a stable order. Largest first, by the distance between both ends in
 * P50 or P10, whichever is larger. Costs two simulations for each assumption, and one more.
 * @param ranges ends by assumption: `ranges` of the data handed out by the site
 * @throws InputRangeError for anything out of range
 */
export function drivers(
  input: SwingInput,
  assumed: SwingAssumptions,
  ranges: SwingRanges,
  seed: number,
  paths: number,
): readonly Driver[] {
  const base = simulate(input, assumed, seed, paths);
  const one = (id: DriverId): Driver => {
    const [cautious, favourable] = [ranges[id].cautious, ranges[id].favourable].map((value) =>
      simulate(input, { ...assumed, [id]: value }, seed, paths),
    ) as [typeof base, typeof base];
    const change = (of: (swing: typeof base) => number): Ends => ({
      cautious: of(cautious) - of(base),
      favourable: of(favourable) - of(base),
    });
    return {
      id,
      p50: change(({ year }) => year.p50),
      p10: change(({ year }) => year.p10),
    };
  };
  return (Object.keys(ranges) as DriverId[])
    .filter((id) => (id as string) !== 'jobLoss') // Moves nothing of the reader’s own year.
    .sort()
    .map(one)
    .sort((a, b) => size(b) - size(a));
}
