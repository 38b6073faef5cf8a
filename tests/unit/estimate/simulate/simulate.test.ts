import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Band,
  type Swing,
  type SwingInput,
  simulate,
} from '../../../../src/logic/estimate/simulate/index.ts';
import { numbersIn } from '../support.ts';
import { assumptions, STILL, seed, swingInput, THREE, USUAL } from './support.ts';

const PATHS = 200;
/** What a client won by the three is like. */
const AVERAGE = { amountPerMonth: 4e6, hoursPerMonth: 83 / 3 };
const runs = { numRuns: 60 };
const bands = ({ year, months }: Swing): Band[] => [year, ...months];
const flat = ({ p10, p50, p90 }: Band) => [p10, p50, p90];

describe('a simulated year', () => {
  test('is the same for the same seed, and passes through JSON unharmed', () => {
    fc.assert(
      fc.property(swingInput, assumptions, seed, (input, assumed, at) => {
        const once = simulate(input, assumed, at, PATHS);
        expect(simulate(structuredClone(input), { ...assumed }, at, PATHS)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      runs,
    );
    const [one, other] = [1, 2].map((at) => simulate(THREE, USUAL, at, PATHS).year);
    expect(one).not.toEqual(other);
  });

  test('has ordered percentiles, chances from 0 to 1, and nothing that is not finite', () => {
    fc.assert(
      fc.property(swingInput, assumptions, seed, (input, assumed, at) => {
        const swing = simulate(input, assumed, at, PATHS);
        for (const { p10, p50, p90 } of bands(swing)) {
          expect(p10).toBeLessThanOrEqual(p50);
          expect(p50).toBeLessThanOrEqual(p90);
        }
        for (const [path, value] of numbersIn(swing)) {
          expect(value, path).toSatisfy(Number.isFinite);
          expect(Object.is(value, -0), path).toBe(false);
        }
        const { losing, underCosts, gap, savings } = swing;
        for (const chance of [losing.chance, losing.worst.p90, underCosts.chance])
          expect(chance).toSatisfy((share: number) => share >= 0 && share <= 1 + 1e-9);
        expect(underCosts.expected).toBeLessThanOrEqual(12);
        expect(gap.p90).toBeLessThanOrEqual(12);
        expect(savings.forCosts).toBeGreaterThanOrEqual(0);
        expect(savings.forNeed === null).toBe(input.needPerMonth === undefined);
        if (savings.forNeed !== null)
          expect(savings.forNeed).toBeGreaterThanOrEqual(savings.forCosts);
      }),
      runs,
    );
  });

  test('without chance is the sure year, to the rupiah', () => {
    fc.assert(
      fc.property(swingInput, seed, (input, at) => {
        const { year, months, certain, losing } = simulate(input, STILL, at, 100);
        const dust = Math.abs(certain) * 1e-12 + 1e-4;
        for (const value of flat(year)) expect(Math.abs(value - certain)).toBeLessThan(dust);
        for (const value of months.flatMap(flat))
          expect(Math.abs(value - certain / 12)).toBeLessThan(dust);
        expect(losing.chance).toBe(0);
      }),
      runs,
    );
    // 144 million less costs of 15 and 15 % of what is above 60.
    expect(simulate(THREE, STILL, 1, 100).certain).toBeCloseTo(116_400_000, 4);
  });

  test('does not depend on the order of the clients', () => {
    const shuffled = swingInput.chain((input) =>
      fc
        .shuffledSubarray([...input.clients], { minLength: input.clients.length })
        .map((clients): [SwingInput, SwingInput] => [input, { ...input, clients }]),
    );
    fc.assert(
      fc.property(shuffled, assumptions, seed, ([one, other], assumed, at) => {
        expect(simulate(other, assumed, at, PATHS)).toEqual(simulate(one, assumed, at, PATHS));
      }),
      runs,
    );
  });

  test('never brings more, in any percentile, where more is never paid', () => {
    fc.assert(
      fc.property(
        swingInput,
        assumptions,
        seed,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, assumed, at, more) => {
          const neverPaid = assumed.neverPaid + (1 - assumed.neverPaid) * more;
          const before = flat(simulate(input, assumed, at, PATHS).year);
          const after = flat(simulate(input, { ...assumed, neverPaid }, at, PATHS).year);
          for (const [index, value] of after.entries())
            expect(value).toBeLessThanOrEqual(before[index] as number);
        },
      ),
      runs,
    );
  });

  test('is the same for a single client, whether losses come together or not', () => {
    fc.assert(
      fc.property(swingInput, assumptions, seed, (input, assumed, at) => {
        const alone = { ...input, clients: input.clients.slice(0, 1) };
        const [never, always] = [0, 1].map((lossesTogether) =>
          simulate(alone, { ...assumed, winMonths: null, lossesTogether }, at, PATHS),
        );
        expect(always).toEqual(never);
      }),
      runs,
    );
  });
});

describe('what the assumptions mean', () => {
  const run = (change: object, input: Partial<SwingInput> = {}, paths = 2_000) =>
    simulate({ ...THREE, ...input }, { ...STILL, ...change }, 7, paths);

  test('a client who stays 12 months on average is lost with chance 1/12 a month', () => {
    const one = { clients: THREE.clients.slice(0, 1) };
    const { losing } = run({ clientMonths: 12 }, one, 20_000);
    expect(losing.chance).toBeCloseTo(1 - (11 / 12) ** 12, 2);
  });

  test('losses that come together make it likelier to lose all', () => {
    const apart = run({ clientMonths: 12 });
    const together = run({ clientMonths: 12, lossesTogether: 1 });
    expect(together.losing.chance).toBeGreaterThan(apart.losing.chance * 1.2);
  });

  test('a new client takes as long as was said', () => {
    // There is room for one more, who pays one a month like the first.
    const { year } = run(
      { winMonths: 3 },
      {
        clients: [{ amountPerMonth: 1, hoursPerMonth: 1 }],
        capacityPerMonth: 2,
        keep: [
          [0, 0],
          [24, 24],
        ],
      },
      20_000,
    );
    // Half have won one after 3 × ln 2 = 2.1 months, so in the third, and bill it from the fourth on.
    expect(year.p50).toBeCloseTo(12 + 9, 9);
    // Nine in ten within 3 × ln 10 = 6.9 months, and more than one in ten within the first.
    expect(year.p10).toBeCloseTo(12 + 5, 9);
    expect(year.p90).toBeCloseTo(12 + 11, 9);
  });

  test('a part that is never paid is missing from the year on average', () => {
    const linear = {
      keep: [
        [0, 0],
        [1, 1],
      ],
    } as const;
    const { year, certain } = run(
      { neverPaid: 0.1 },
      {
        ...linear,
        clients: Array.from({ length: 60 }, () => ({ amountPerMonth: 1, hoursPerMonth: 1 })),
      },
    );
    expect(year.p50 / certain).toBeCloseTo(0.9, 2);
  });

  test('late money of last year makes up for what comes too late for this one', () => {
    const { year, certain } = run({ lateShare: 1, meanDelay: 60 });
    expect(year.p50 / certain).toBeCloseTo(1, 1);
    expect(year.p90).toBeGreaterThan(certain);
  });

  test('slack months are not made good by busy ones beyond the hours there are', () => {
    const full = run({ monthNoise: 0.4 }, { capacityPerMonth: 83 });
    const free = run({ monthNoise: 0.4 }, { capacityPerMonth: 400 });
    expect(full.year.p90).toBeLessThanOrEqual(full.certain);
    expect(free.year.p90).toBeGreaterThan(free.certain);
    expect(free.year.p50 / free.certain).toBeCloseTo(1, 1);
    const fixed = THREE.clients.map((client) => ({ ...client, fixed: true }));
    const steady = run({ monthNoise: 0.4 }, { clients: fixed });
    expect(steady.year.p10).toBe(steady.year.p90);
  });

  test('no client is taken whose hours do not fit', () => {
    const full = run({ winMonths: 0.5 }, { capacityPerMonth: 83 });
    expect(full.year.p90).toBeCloseTo(full.certain, 3);
    // Room for one more: never two.
    const one = run({ winMonths: 0.5 }, { capacityPerMonth: 111 });
    const another = simulate({ ...THREE, clients: [...THREE.clients, AVERAGE] }, STILL, 7, 100);
    expect(one.year.p10).toBeGreaterThan(full.certain);
    expect(one.year.p90).toBeLessThanOrEqual(another.certain);
  });

  test('savings keep nine years in ten above zero, and a need that is met takes none', () => {
    const costs = {
      keep: [
        [0, -12],
        [1, -11],
      ],
      clients: [{ amountPerMonth: 0, hoursPerMonth: 1 }],
    } as const;
    const poor = run({}, costs);
    expect(poor.savings.forCosts).toBeCloseTo(12, 9);
    expect(poor.underCosts).toEqual({ chance: 1, expected: 12 });
    const fine = run({}, { needPerMonth: 9_700_000 });
    expect(fine.underNeed).toEqual({ chance: 0, expected: 0 });
    expect(fine.savings.forNeed).toBe(0);
    const short = run({}, { needPerMonth: 9_800_000 });
    expect(short.underNeed).toEqual({ chance: 1, expected: 12 });
    expect(short.savings.forNeed).toBeCloseTo(1_200_000, 3);
  });
});
