import { checkRange, MAX_AMOUNT } from './checks.ts';
import type { Reading } from './dated.ts';
import { employed } from './employed.ts';
import { segments } from './lines.ts';
import { jobNet } from './marginal.ts';
import { type DateOptions, projection } from './projection.ts';
import { type CountryRules, rulesAt, taxYear } from './rules.ts';
import { bisect } from './solve.ts';
import type { Employed, EmployedInput } from './types.ts';

/** A monthly wage at which the next rupiah starts to be worth more or less over the year; the year never jumps. */
export interface WageEdge {
  /** health-floor: minimum wage of the place · health-ceiling, pension-ceiling: BPJS stops growing · position-cost: biaya jabatan does · allowance, band: Article 17. */
  readonly id:
    | 'health-floor'
    | 'health-ceiling'
    | 'pension-ceiling'
    | 'position-cost'
    | 'allowance'
    | 'band';
  /** Monthly wage, rupiah: the first whole rupiah at or past the edge. */
  readonly at: number;
  /** First month for which it holds, `YYYY-MM`, where it changes within the year. */
  readonly from?: string;
  readonly rule: string;
  readonly source: string;
  readonly article: string;
}

export interface WageEdgeOptions extends DateOptions {
  /** Monthly wages between which to look. Default: half the wage to twice. */
  readonly from?: number;
  readonly to?: number;
}

const cited = ({ rule, source, at }: Reading<unknown>) => ({ rule, source, article: at });

/** Floor and ceilings of BPJS: amounts of the wage itself. */
function contributionEdges(input: EmployedInput, rules: CountryRules, year: number): WageEdge[] {
  const { fromMonth: first = 1, toMonth: last = 12 } = input;
  const ceiling = (id: 'health-ceiling' | 'pension-ceiling'): WageEdge[] => {
    const name = id === 'health-ceiling' ? 'healthCeiling' : 'jpCeiling';
    const stretches = segments(rules, { year, first, last }, (read) => [
      read('bpjs-employed', name),
    ]);
    return stretches.map(({ from, readings: [reading] }) => ({
      id,
      at: reading.value,
      ...(stretches.length > 1 ? { from } : {}),
      ...cited(reading),
    }));
  };
  const rate = rulesAt(rules, `${year}-12-31`)('bpjs-employed', 'healthEmployee');
  const floor = input.minimumWage ?? 0;
  return [
    ...(input.bpjsHealth === false ? [] : ceiling('health-ceiling')),
    ...(input.bpjsHealth === false || floor === 0
      ? []
      : [{ id: 'health-floor' as const, at: floor, ...cited(rate) }]),
    ...(input.bpjsEmployment === false ? [] : ceiling('pension-ceiling')),
  ];
}

/**
 * Where a year of employment bends as the monthly wage moves, ascending. TER rows are not among them: they move tax
 * between months, and the last month settles the year by Article 17.
 * @throws InputRangeError for input out of range; NotCoveredError outside coverage
 */
export function wageEdges(
  input: EmployedInput,
  known: CountryRules,
  year: number,
  options: WageEdgeOptions = {},
): WageEdge[] {
  const { from = input.monthlyWage / 2, to = input.monthlyWage * 2 } = options;
  checkRange('from', from, 0, MAX_AMOUNT);
  checkRange('to', to, from, MAX_AMOUNT);
  const { rules } = projection(known, `${year}-12-31`, options);
  const read = rulesAt(rules, taxYear(rules, `${year}-12-31`).end);
  const at = (wage: number): Employed =>
    employed({ ...input, monthlyWage: wage }, known, year, options);
  const low = Math.floor(from);
  const high = Math.ceil(to);
  const [least, most] = [at(low).annual, at(high).annual];

  /** The wage at which a yearly amount is reached, where that happens in between. */
  const where = (amount: (annual: Employed['annual']) => number, wanted: number) =>
    amount(least) < wanted && amount(most) >= wanted
      ? [bisect(low, high, (wage) => amount(at(wage).annual) >= wanted)]
      : [];
  const net = (annual: Employed['annual']) => jobNet(annual) - annual.ptkp;
  const [rate, cap] = [read('ter', 'positionCostRate'), read('ter', 'positionCostCap')];
  const months = at(low).months.length;
  const scale = read('income-tax', 'article17');
  const found: WageEdge[] = [
    ...contributionEdges(input, rules, year).filter((edge) => edge.at > from && edge.at <= to),
    ...where(({ gross }) => gross * rate.value, months * cap.value).map((wage) => ({
      id: 'position-cost' as const,
      at: wage,
      ...cited(cap),
    })),
    ...where(net, 0).map((wage) => ({
      id: 'allowance' as const,
      at: wage,
      ...cited(read('ptkp', 'amounts')),
    })),
    ...scale.value.flatMap(({ upTo }) =>
      upTo === null
        ? []
        : where(net, upTo).map((wage) => ({ id: 'band' as const, at: wage, ...cited(scale) })),
    ),
  ];
  return found.sort((a, b) => a.at - b.at);
}
