import { less, sum } from '../../money.ts';
import { checkAmount, checkOneOf, checkWork } from '../checks.ts';
import { line, money, number, sourcesOf, total } from '../lines.ts';
import { practiceTotals } from '../practice.ts';
import { taxYear } from '../rules.ts';
import type { Line } from '../types.ts';
import { worst, worstFirst } from '../verdict.ts';
import { complete, fieldsOf } from './choices.ts';
import type {
  Choices,
  Country,
  CountryEmployed,
  CountryEstimate,
  Group,
  GroupedLine,
  JobInput,
  Practice,
  SchemeResult,
  SchemeTax,
  WorkInput,
} from './types.ts';

const MONTHS = 12;

const as = (group: Group, lines: readonly Line[]): GroupedLine[] =>
  lines.map((item) => ({ ...item, group }));

const kept = (lines: readonly Line[]) => {
  const year = total(lines);
  return { year, month: year / MONTHS };
};

/** The country's currency; where readers name their own, it is the answer to a question of that kind. */
function currencyOf(country: Country, choices: Choices): string {
  const fields = fieldsOf(country);
  const asked = Object.keys(choices).find((id) => fields[id]?.kind === 'currency');
  return asked ? String(choices[asked]) : country.rules.country.currency;
}

function schemeResult(
  scheme: SchemeTax,
  { totals }: Practice,
  { rules }: Country,
  hours: number,
): SchemeResult {
  const { id, contributions, taxes, reasons } = scheme;
  const lines = [
    ...as('income', totals.income),
    ...as('fees', totals.fees),
    ...as('costs', totals.costs),
    ...as('contributions', contributions),
    ...as('tax', taxes),
  ];
  const takeHome = kept(lines);
  const named = rules.schemes.schemes[id];
  if (!named) throw new RangeError(`schemes.yaml: no scheme "${id}"`);
  return {
    id,
    name: named.name,
    applicable: worst(reasons),
    reasons: worstFirst(reasons),
    taxableBase: scheme.taxableBase,
    contributions: less(total(contributions)),
    tax: less(total(taxes)),
    lines,
    workings: scheme.workings,
    takeHome,
    perHourWorked: hours >= 1 ? takeHome.year / hours : null,
  };
}

/**
 * A self-employed tax year of any country under all its schemes side by side; none is picked for the reader.
 * Amounts are in the country's currency a year. The tax year is the one that `date` lies in.
 * @throws InputRangeError (a RangeError with `field`) for input out of range; NotCoveredError outside coverage
 */
export function estimateIn(country: Country, input: WorkInput, date: string): CountryEstimate {
  checkWork(input);
  const { model, rules } = country;
  const choices = complete(country, input.choices ?? {}, 'self');
  const year = taxYear(rules, date);
  const totals = practiceTotals(input);
  const fees = less(total(totals.fees));
  const costs = less(total(totals.costs));
  const profit = sum([totals.gross, -fees, -costs]);
  const practice: Practice = { input, totals, profit };
  const worked = input.hoursPerWeek * input.weeksPerYear;
  const results = model
    .selfEmployed(practice, choices, rules, year)
    .map((scheme) => schemeResult(scheme, practice, country, worked));
  const found = results.flatMap(({ lines, workings, reasons }) => [
    ...sourcesOf([...lines, ...workings]),
    ...reasons.map(({ source }) => source),
  ]);
  return {
    ...{ country: model.id, currency: currencyOf(country, choices), year },
    sources: [...new Set(found)],
    totals: { gross: totals.gross, fees, costs, profit },
    hours: { billable: totals.billableHours, worked },
    schemes: Object.fromEntries(results.map((result) => [result.id, result])),
  };
}

function payLine(job: JobInput): Line {
  if (job.per === 'year') return line('pay', job.pay, 'pay', { pay: money(job.pay) });
  const values = { wage: money(job.pay), months: number(MONTHS) };
  return line('wage', job.pay * MONTHS, 'wage', values);
}

/**
 * A whole year in one job, in any country: from gross pay to take-home, and what it costs the employer.
 * Amounts are in the country's currency a year, `month` a twelfth of them.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function employedIn(country: Country, job: JobInput, date: string): CountryEmployed {
  checkAmount('pay', job.pay);
  checkOneOf('per', job.per, ['month', 'year']);
  const { model, rules } = country;
  const choices = complete(country, job.choices ?? {}, 'job');
  const year = taxYear(rules, date);
  const pay = payLine(job);
  const month = job.per === 'month' ? job.pay : job.pay / MONTHS;
  const result = model.employed({ year: pay.amount, month, line: pay }, choices, rules, year);
  const lines = [
    ...as('pay', result.pay),
    ...as('contributions', result.contributions),
    ...as('tax', result.taxes),
  ];
  const costs = [...as('pay', result.pay), ...as('employer', result.employer)];
  return {
    ...{ country: model.id, currency: currencyOf(country, choices), year },
    sources: [...new Set(sourcesOf([...lines, ...costs, ...result.workings]))],
    gross: total(result.pay),
    contributions: less(total(result.contributions)),
    tax: less(total(result.taxes)),
    lines,
    workings: result.workings,
    cautions: result.cautions ?? [],
    takeHome: kept(lines),
    employer: { lines: costs, cost: kept(costs) },
  };
}
