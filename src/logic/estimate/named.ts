import type { Lang } from '../../schemas/common.ts';
import { formatMoney, formatMoneyShort, formatNumber, formatShare } from '../i18n/format.ts';
import { type Dated, type Reading, valueAt } from './dated.ts';
import type { CountryRules } from './rules.ts';
import { type Estimate, REGIMES, type RegimeId } from './types.ts';

/** A value of the rules that a text names, with what it counts. */
export interface NamedValue extends Reading<number | string> {
  readonly unit: string;
}

type Parameter = Dated<unknown> & { readonly unit: string };

const isParameter = (found: unknown): found is Parameter =>
  typeof found === 'object' && found !== null && 'values' in found && 'unit' in found;

/** What there is instead, for a message. */
const known = (of: object): string => Object.keys(of).join(', ');

/**
 * The value of a rule on a day, by its name: `umkm.rate`, or a row of a table, `ptkp.amounts` of `TK/0`.
 * @throws RangeError for a name, a key or a shape that has no single value; NotCoveredError outside coverage
 * @example ruleNamed(rules, 'umkm.rate', '2026-11-22').value // => 0.005
 */
export function ruleNamed(
  rules: CountryRules,
  name: string,
  date: string,
  key?: string,
): NamedValue {
  const [topic = '', parameter = ''] = name.split('.');
  const file = rules[topic as keyof CountryRules] as Readonly<Record<string, unknown>> | undefined;
  if (!file) throw new RangeError(`there is no rule "${name}": topics are ${known(rules)}`);
  const found = file[parameter];
  if (!isParameter(found)) {
    const names = Object.entries(file).flatMap(([id, one]) => (isParameter(one) ? [id] : []));
    throw new RangeError(`there is no rule "${name}": ${topic} has ${names.join(', ')}`);
  }
  const { value, ...reading } = valueAt(found, date, name);
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isTable && key === undefined)
    throw new RangeError(`rule "${name}" is a table and needs a key: ${known(value)}`);
  if (!isTable && key !== undefined)
    throw new RangeError(`rule "${name}" is no table, so it has no key "${key}"`);
  const one = key === undefined ? value : (value as Readonly<Record<string, unknown>>)[key];
  if (one === undefined)
    throw new RangeError(`rule "${name}" has no "${key}": ${known(value as object)}`);
  if (typeof one !== 'number' && typeof one !== 'string')
    throw new RangeError(`rule "${name}" is a scale or a ground: it has no single value`);
  return { ...reading, value: one, unit: found.unit };
}

/** Amounts that a short form gives in full, such as Rp4.8 billion. */
const ROUND = 100_000;

/** An amount without loss: in words where they say all of it, `Rp500 million`, else in digits, `Rp5,729,876`. */
export function exactMoney(amount: number, currency: string, lang: Lang): string {
  const size = Math.abs(amount);
  const step = size >= 1e12 ? 1e11 : size >= 1e9 ? 1e8 : ROUND;
  return size >= 1e6 && amount % step === 0
    ? formatMoneyShort(amount, currency, lang)
    : formatMoney(amount, currency, lang);
}

/** A value of a rule as a sentence writes it; hours, weeks and months without their noun. */
export function ruleText({ value, unit }: NamedValue, currency: string, lang: Lang): string {
  if (typeof value === 'string') return value;
  if (unit === 'IDR') return exactMoney(value, currency, lang);
  return unit === 'share' ? formatShare(value, lang, 2) : formatNumber(value, lang);
}

const TOTALS = ['gross', 'fees', 'costs', 'cover', 'beforeTax', 'withheld'] as const;
const TAXED = ['takeHome', 'tax', 'balance', 'taxableBase', 'perHourWorked'] as const;

/**
 * One figure of a worked year, rupiah: `gross.month`, `tax.year`; with a regime `takeHome.month`, `perHourWorked`.
 * Without `.month` it is that of the year.
 * @throws RangeError for a figure that there is not, or one that needs a regime
 */
export function figureOf(year: Estimate, figure: string, regime?: string): number {
  const [name, per = 'year'] = figure.split('.');
  const parts = per === 'month' ? 12 : per === 'year' ? 1 : Number.NaN;
  const total = TOTALS.find((id) => id === name);
  const taxed = TAXED.find((id) => id === name);
  if (Number.isNaN(parts) || !(total ?? taxed))
    throw new RangeError(
      `there is no figure "${figure}": ${[...TOTALS, ...TAXED].join(', ')}, with .month or .year`,
    );
  if (total) return year.totals[total] / parts;
  const rule = REGIMES.find((id) => id === regime);
  if (!rule)
    throw new RangeError(
      `figure "${figure}" needs a regime of ${REGIMES.join(', ')}, not "${regime}"`,
    );
  return taxedFigure(year, rule, taxed ?? 'tax', parts);
}

function taxedFigure(
  year: Estimate,
  regime: RegimeId,
  name: (typeof TAXED)[number],
  parts: number,
): number {
  const result = year.regimes[regime];
  if (name === 'takeHome') return result.takeHome.year / parts;
  if (name !== 'perHourWorked') return result[name] / parts;
  if (result.perHourWorked === null) throw new RangeError('no hour is worked, so none is paid');
  return result.perHourWorked;
}
