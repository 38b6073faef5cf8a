import { less, sum } from '../money.ts';
import { checkEmployed } from './checks.ts';
import { employedLines, employerLines } from './employed-lines.ts';
import { article17Steps } from './income-tax.ts';
import { line, money, number, share, sourcesOf, total } from './lines.ts';
import { taxed, terMonth, untaxedMonth } from './payslip.ts';
import { type DateOptions, projection } from './projection.ts';
import { type CountryRules, monthStart, type Read, rulesAt, taxYear } from './rules.ts';
import { thr } from './thr.ts';
import type {
  Employed,
  EmployedInput,
  EmployeeStatus,
  Line,
  Payslip,
  PtkpStatus,
} from './types.ts';

/** The employer's table of a status: a wife's added income (K/I) is no matter of the employer's. */
export const employeeStatus = (status: PtkpStatus): EmployeeStatus =>
  status.replace('K/I/', 'K/') as EmployeeStatus;

/** The year's settlement: gross less biaya jabatan and deductible contributions, PTKP, Article 17. PMK 168/2023 Art. 10. */
function settle(
  months: readonly Payslip[],
  input: EmployedInput,
  read: Read,
): Employed['annual'] & { steps: Line[] } {
  const gross = sum(months.map(({ taxableGross }) => taxableGross));
  const rate = read('ter', 'positionCostRate');
  const cap = read('ter', 'positionCostCap');
  const positionCost = Math.min(gross * rate.value, months.length * cap.value);
  const deductible = sum(
    months.map(({ employee, pension }) => employee.jht + employee.jp + pension),
  );
  const position = line(
    'position-cost',
    less(positionCost),
    'position-cost',
    {
      gross: money(gross),
      rate: share(rate.value),
      months: number(months.length),
      cap: money(cap.value),
    },
    [rate, cap],
  );
  const paid = line('deductible', less(deductible), 'deductible', { amount: money(deductible) });
  const values = { gross: money(gross), position: money(positionCost), paid: money(deductible) };
  const net = line('net', gross - positionCost - deductible, 'net', values);
  const allowance = read('ptkp', 'amounts');
  const { pkp, tax, steps } = article17Steps(net, allowance, input.ptkp, read);
  const withheldBefore = sum(months.map((month) => month.tax));
  const start = line('taxable-gross', gross, 'taxable-gross', { months: number(months.length) });
  const last = { tax: money(tax), withheld: money(withheldBefore) };
  return {
    gross,
    positionCost,
    contributions: deductible,
    ptkp: allowance.value[input.ptkp],
    pkp,
    tax,
    withheldBefore,
    lastMonthTax: tax - withheldBefore,
    steps: [
      start,
      position,
      paid,
      ...steps,
      line('last-month', tax - withheldBefore, 'last-month', last),
    ],
  };
}

/**
 * A year of employment, month by month: PPh 21 by TER, in the last month Article 17 on the year less what was withheld
 * (it may pay back). THR falls into its month, pro rata by the service completed before that month. Rupiah.
 * PP 58/2023, PMK 168/2023, Permenaker 6/2016. With `project`, also for a year past coverage, and the result says so.
 * @throws InputRangeError for input out of range; NotCoveredError when a month has no value
 */
export function employed(
  input: EmployedInput,
  known: CountryRules,
  year: number,
  options: DateOptions = {},
): Employed {
  checkEmployed(input);
  const { fromMonth = 1, toMonth = 12, serviceBefore = 12, thrMonth } = input;
  const { rules, mark } = projection(known, monthStart(year, toMonth), options);
  const { end } = taxYear(rules, monthStart(year, toMonth));
  const service = serviceBefore + ((thrMonth ?? fromMonth) - fromMonth);
  const bonus = (index: number, date: string) =>
    index === thrMonth ? thr(input.monthlyWage, service, rules, date) : 0;

  const months: Payslip[] = [];
  for (let index = fromMonth; index < toMonth; index += 1) {
    const date = monthStart(year, index);
    months.push(terMonth(input, bonus(index, date), rulesAt(rules, date), date));
  }
  const lastDate = monthStart(year, toMonth);
  const open = untaxedMonth(input, bonus(toMonth, lastDate), rulesAt(rules, lastDate), lastDate);
  const { steps, ...annual } = settle([...months, open], input, rulesAt(rules, end));
  months.push(taxed(open, annual.lastMonthTax, null));

  const span = { year, first: fromMonth, last: toMonth };
  const lines = employedLines(input, rules, span, months, service);
  const costs = employerLines(input, rules, span, months, service);
  const takeHome = total(lines);
  const cost = total(costs);
  return {
    year,
    ...mark,
    months,
    annual,
    lines,
    workings: steps,
    takeHome: { year: takeHome, month: takeHome / months.length },
    employer: { lines: costs, cost: { year: cost, month: cost / months.length } },
    sources: sourcesOf([...lines, ...costs, ...steps]),
  };
}
