import fc from 'fast-check';
import {
  keepTable,
  type SwingAssumptions,
  type SwingClient,
  type SwingInput,
} from '../../../../src/logic/estimate/simulate/index.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A tax in three steps and fixed costs, as many countries have it. */
export const KEEP = keepTable(
  (gross) => gross - Math.max(0, gross - 6e7) * 0.15 - 1.5e7,
  1e9,
  [6e7],
);

export const STILL: SwingAssumptions = {
  lateShare: 0,
  meanDelay: 17,
  neverPaid: 0,
  monthNoise: 0,
  clientMonths: null,
  winMonths: null,
  lossesTogether: 0,
  jobLoss: 0.04,
};

export const USUAL: SwingAssumptions = {
  ...STILL,
  lateShare: 0.25,
  neverPaid: 0.015,
  monthNoise: 0.25,
  clientMonths: 12,
  winMonths: 3,
  lossesTogether: 0.2,
};

export const THREE: SwingInput = {
  clients: [
    { amountPerMonth: 5e6, hoursPerMonth: 35 },
    { amountPerMonth: 4e6, hoursPerMonth: 28, fixed: true },
    { amountPerMonth: 3e6, hoursPerMonth: 20 },
  ],
  capacityPerMonth: 100,
  keep: KEEP,
};

const swingClient: fc.Arbitrary<SwingClient> = fc.record({
  amountPerMonth: between(0, 1e9),
  hoursPerMonth: between(0, 744),
  fixed: fc.boolean(),
});

/** A table with the slope and the costs of nowhere in particular. */
const keep = fc
  .array(fc.tuple(between(1, 1e8), between(0, 1)), { minLength: 1, maxLength: 8 })
  .chain((steps) =>
    between(-1e9, 1e9).map((start) => {
      let [gross, kept] = [0, start];
      return [
        [0, start] as const,
        ...steps.map(([width, slope]) => {
          gross += width;
          kept += width * slope;
          return [gross, kept] as const;
        }),
      ];
    }),
  );

export const swingInput: fc.Arbitrary<SwingInput> = fc
  .record({
    clients: fc.array(swingClient, { minLength: 1, maxLength: 6 }),
    capacityPerMonth: between(0, 744),
    keep,
    need: fc.option(between(0, 1e8), { nil: null }),
  })
  .map(({ need, ...input }) => (need === null ? input : { ...input, needPerMonth: need }));

export const assumptions: fc.Arbitrary<SwingAssumptions> = fc.record({
  lateShare: between(0, 1),
  meanDelay: between(0, 365),
  neverPaid: between(0, 1),
  monthNoise: between(0, 2),
  clientMonths: fc.option(between(1, 600), { nil: null }),
  winMonths: fc.option(between(0.5, 600), { nil: null }),
  lossesTogether: between(0, 1),
  jobLoss: between(0, 1),
});

export const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
