import { less, sum } from '../money.ts';
import { type Contribution, contribution, PROGRAMMES, type Programme } from './contributions.ts';
import { line, type Months, money, number, segments, share, span } from './lines.ts';
import { type CountryRules, rulesAt } from './rules.ts';
import type { EmployedInput, Line, Payslip } from './types.ts';

function payLines(
  input: EmployedInput,
  rules: CountryRules,
  months: readonly Payslip[],
  service: number,
): Line[] {
  const wage = input.monthlyWage;
  const values = { wage: money(wage), months: number(months.length) };
  const lines = [line('wage', wage * months.length, 'wage', values)];
  const slip = months.find(({ extra }) => extra > 0);
  if (!slip) return lines;
  const read = rulesAt(rules, `${slip.month}-01`);
  const full = read('thr', 'fullMonths');
  const service12 = {
    wage: money(wage),
    service: number(Math.min(service, full.value)),
    full: number(full.value),
  };
  const key = service >= full.value ? 'thr' : 'thr-part';
  return [...lines, line('thr', slip.extra, key, service12, [full, read('thr', 'fromMonths')])];
}

/** A programme over the year, one line for each stretch of months with the same base and rate. */
function contributionLines(
  side: 'employer' | 'employee',
  programme: Programme,
  input: EmployedInput,
  rules: CountryRules,
  months: Months,
): Line[] {
  const sign = side === 'employee' ? less : (amount: number) => amount;
  return segments(
    rules,
    months,
    (read) => contribution(side, programme, input, read)?.readings ?? [],
  ).flatMap((segment) => {
    const read = rulesAt(rules, `${segment.from}-01`);
    const part: Contribution | null = contribution(side, programme, input, read);
    if (!part) return [];
    const values = { ...span(segment), base: money(part.base), rate: share(part.rate) };
    const amount = sign(segment.count * part.amount);
    return [line(`${side}-${programme}`, amount, 'contribution', values, part.readings)];
  });
}

/** Wage, THR, own contributions and PPh 21 of the year; their sum is the take-home. */
export function employedLines(
  input: EmployedInput,
  rules: CountryRules,
  months: Months,
  slips: readonly Payslip[],
  service: number,
): Line[] {
  const tax = sum(slips.map((slip) => slip.tax));
  const last = slips.at(-1)?.tax ?? 0;
  const read = rulesAt(rules, `${months.year}-12-31`);
  const category = read('ter', 'categories').value[input.ptkp];
  const pension = (input.pensionPerMonth ?? 0) * slips.length;
  const own = { amount: money(input.pensionPerMonth ?? 0), months: number(slips.length) };
  return [
    ...payLines(input, rules, slips, service),
    ...PROGRAMMES.flatMap((programme) =>
      contributionLines('employee', programme, input, rules, months),
    ),
    ...(pension > 0 ? [line('employee-pension', less(pension), 'pension', own)] : []),
    line(
      'pph21',
      less(tax),
      'pph21',
      { before: money(tax - last), months: number(slips.length - 1), last: money(last) },
      [
        read('ter', `category${category}`),
        read('income-tax', 'article17'),
        read('ter', 'slipStep'),
      ],
    ),
  ];
}

/** What the year costs the employer: wage, THR and its contributions. */
export function employerLines(
  input: EmployedInput,
  rules: CountryRules,
  months: Months,
  slips: readonly Payslip[],
  service: number,
): Line[] {
  return [
    ...payLines(input, rules, slips, service),
    ...PROGRAMMES.flatMap((programme) =>
      contributionLines('employer', programme, input, rules, months),
    ),
  ];
}
