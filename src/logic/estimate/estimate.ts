import { less } from '../money.ts';
import { checkPractice } from './checks.ts';
import { coverLines } from './cover.ts';
import { eligibility } from './eligibility.ts';
import { sourcesOf, total } from './lines.ts';
import { takings } from './practice.ts';
import { type DateOptions, projection } from './projection.ts';
import { type BeforeTax, books, costOfBeingWrong, nppn, umkm } from './regimes.ts';
import { type CountryRules, rulesAt, taxYear } from './rules.ts';
import type { Estimate, PracticeInput } from './types.ts';

/**
 * A self-employed tax year under all three regimes side by side; none is picked for the reader.
 * Amounts are rupiah a year unless named otherwise. Yearly rules are read on the last day of the tax year of `date`,
 * BPJS month by month. With `project`, also for a year past coverage, and the result says so.
 * @throws InputRangeError (a RangeError with `field`) for input out of range; NotCoveredError outside coverage
 */
export function estimate(
  input: PracticeInput,
  known: CountryRules,
  date: string,
  options: DateOptions = {},
): Estimate {
  checkPractice(input);
  const { rules, mark } = projection(known, date, options);
  const { year, end } = taxYear(rules, date);
  const read = rulesAt(rules, end);
  const taken = takings(input, read);
  const cover = coverLines(input.cover, rules, year);
  const may = eligibility(input.eligibility ?? { activities: [] }, rules, date);
  const workedHours = input.hoursPerWeek * input.weeksPerYear;
  const before: BeforeTax = {
    input,
    takings: taken,
    cover,
    workedHours,
    eligibility: may,
    rules,
    read,
    end,
  };
  const regimes = { umkm: umkm(before), nppn: nppn(before), books: books(before) };
  const results = Object.values(regimes);
  const untaxed = [...taken.income, ...taken.fees, ...taken.costs, ...cover];
  return {
    year,
    ...mark,
    totals: {
      gross: taken.gross,
      fees: less(total(taken.fees)),
      costs: less(total(taken.costs)),
      cover: less(total(cover)),
      beforeTax: total(untaxed),
      withheld: taken.withheld ? less(taken.withheld.amount) : 0,
    },
    hours: { billable: taken.billableHours, worked: workedHours },
    regimes,
    chosen: input.chosen ?? null,
    eligibility: may,
    costOfBeingWrong: costOfBeingWrong(regimes),
    sources: [
      ...new Set([
        ...results.flatMap(({ lines, workings }) => sourcesOf([...lines, ...workings])),
        ...results.flatMap(({ reasons }) => reasons.map(({ source }) => source)),
      ]),
    ],
  };
}
