import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beside,
  type EmployedInput,
  employed,
  estimate,
  InputRangeError,
  type PracticeInput,
  REGIMES,
  rateFor,
} from '../../../src/logic/estimate/index.ts';
import { earning, employee, numbersIn, practice, rules } from './support.ts';

/** Any finite number at all: huge, tiny, negative, and the ones on which sums go wrong. */
const any = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 5e-324, Number.MIN_VALUE, Number.MAX_VALUE, 1e12, 999.9999, 1, 53, 0.1),
);

/** The input with some of its numbers replaced by any others. */
function disturbed<Input extends object>(sound: fc.Arbitrary<Input>): fc.Arbitrary<Input> {
  return fc
    .tuple(sound, fc.array(fc.tuple(fc.nat(), any), { maxLength: 4 }))
    .map(([input, changes]) => {
      const copy = structuredClone(input);
      for (const [pick, value] of changes) {
        const paths = numbersIn(copy);
        const path = paths[pick % Math.max(1, paths.length)]?.[0].slice(1).split('.') ?? [];
        const last = path.pop();
        if (last === undefined) continue;
        // biome-ignore lint/suspicious/noExplicitAny: a path found in the input itself
        const holder = path.reduce<any>((node, key) => node[key], copy);
        holder[last] = value;
      }
      return copy;
    });
}

const year = fc.constantFrom(2025, 2026);
const practices = disturbed<PracticeInput>(practice);
const jobs = disturbed<EmployedInput>(employee);

/** Either the input is refused by its field, or every number of the answer is one. */
function finite(run: () => object): void {
  let answer: object;
  try {
    answer = run();
  } catch (error) {
    expect(error).toBeInstanceOf(InputRangeError);
    return;
  }
  for (const [path, value] of numbersIn(answer)) expect(value, path).toSatisfy(Number.isFinite);
}

describe('any finite input is refused by field or gives numbers', () => {
  test('estimate', () => {
    fc.assert(
      fc.property(practices, year, (input, inYear) =>
        finite(() => estimate(input, rules, `${inYear}-07-01`)),
      ),
      { numRuns: 500 },
    );
  });

  test('employed', () => {
    fc.assert(
      fc.property(jobs, year, (input, inYear) => finite(() => employed(input, rules, inYear))),
      { numRuns: 500 },
    );
  });

  test('beside', () => {
    fc.assert(
      fc.property(jobs, practices, year, (job, input, inYear) =>
        finite(() => beside(job, input, rules, `${inYear}-07-01`)),
      ),
      { numRuns: 500 },
    );
  });

  test('rateFor', () => {
    fc.assert(
      fc.property(any, practices, fc.constantFrom(...REGIMES), (target, input, regime) =>
        finite(() => rateFor(target, input, rules, '2026-07-01', regime)),
      ),
    );
  });
});

/** An income that the law rounds down to `thousands` and a hair less, which it must round to the same. */
const HAIR = 0.0001;

describe('an income a hair under a thousand counts as that thousand', () => {
  const thousands = fc.integer({ min: 1, max: 4_000_000 }).map((count) => count * 1000);
  const bare = { ptkp: 'TK/0', thrMonth: null, bpjsEmployment: false, bpjsHealth: false } as const;

  test('estimate', () => {
    fc.assert(
      fc.property(thousands, year, (pkp, inYear) => {
        const { books } = estimate(
          earning(54_000_000 + pkp - HAIR),
          rules,
          `${inYear}-07-01`,
        ).regimes;
        expect(books.taxableBase).toBe(pkp);
      }),
    );
  });

  test('employed', () => {
    fc.assert(
      fc.property(thousands, year, (pkp, inYear) => {
        const wage = (54_000_000 + 6_000_000 + pkp - HAIR) / 12;
        // Above 10 million a month biaya jabatan is a fixed six million.
        fc.pre(wage > 10_000_000);
        expect(employed({ ...bare, monthlyWage: wage }, rules, inYear).annual.pkp).toBe(pkp);
      }),
    );
  });

  test('beside', () => {
    fc.assert(
      fc.property(thousands, year, (pkp, inYear) => {
        const job = { ...bare, monthlyWage: 5_000_000 };
        // 60,000,000 − 5 % = 57,000,000, three million above the allowance.
        fc.pre(pkp > 3_000_000);
        const result = beside(job, earning(pkp - 3_000_000 - HAIR), rules, `${inYear}-07-01`);
        expect(result.regimes.books.taxableBase).toBe(pkp);
      }),
    );
  });
});
