import { clamp, less } from '../money.ts';
import { rowOf } from './checks.ts';
import { line, type Months, money, number, segments, share, span, text } from './lines.ts';
import type { CountryRules } from './rules.ts';
import type { Line, OwnCover } from './types.ts';

/** Accident (JKK) and death insurance (JKM), less the discount of the month. */
function basicLines(declared: number, rules: CountryRules, months: Months): Line[] {
  const jkk = segments(rules, months, (read) => [
    read('bpjs-self', 'lowestBase'),
    read('bpjs-self', 'highestBase'),
    read('bpjs-self', 'jkk'),
    read('bpjs-self', 'discount'),
  ]).map((segment) => {
    const [low, high, rate, discount] = segment.readings;
    const base = clamp(declared, low.value, high.value);
    const paid = 1 - discount.value;
    const values = {
      ...span(segment),
      base: money(base),
      rate: share(rate.value),
      paid: share(paid),
    };
    return line(
      'bpu-jkk',
      less(segment.count * base * rate.value * paid),
      'bpu-jkk',
      values,
      segment.readings,
    );
  });
  const jkm = segments(rules, months, (read) => [
    read('bpjs-self', 'jkm'),
    read('bpjs-self', 'discount'),
  ]).map((segment) => {
    const [flat, discount] = segment.readings;
    const paid = 1 - discount.value;
    const values = { ...span(segment), amount: money(flat.value), paid: share(paid) };
    return line(
      'bpu-jkm',
      less(segment.count * flat.value * paid),
      'bpu-jkm',
      values,
      segment.readings,
    );
  });
  return [...jkk, ...jkm];
}

/** Voluntary old-age savings (JHT): no discount. */
function savingsLines(declared: number, rules: CountryRules, months: Months): Line[] {
  return segments(rules, months, (read) => [
    read('bpjs-self', 'lowestBase'),
    read('bpjs-self', 'highestBase'),
    read('bpjs-self', 'jht'),
  ]).map((segment) => {
    const [low, high, rate] = segment.readings;
    const base = clamp(declared, low.value, high.value);
    const values = { ...span(segment), base: money(base), rate: share(rate.value) };
    return line(
      'bpu-jht',
      less(segment.count * base * rate.value),
      'bpu-jht',
      values,
      segment.readings,
    );
  });
}

function healthLines(kind: string, members: number, rules: CountryRules, months: Months): Line[] {
  return segments(rules, months, (read) => [read('bpjs-self', 'health')]).map((segment) => {
    const [prices] = segment.readings;
    const price = rowOf(prices.value, kind, prices.rule, `${segment.from}-01`);
    const values = {
      ...span(segment),
      price: money(price),
      members: number(members),
      class: text(kind),
    };
    return line(
      'bpjs-health',
      less(segment.count * price * members),
      'bpjs-health',
      values,
      segment.readings,
    );
  });
}

/**
 * A year of BPJS on one's own account, or some months of it, as negative lines, one for each stretch of months with the
 * same values.
 * PP 44/2015 and PP 50/2025 (BPU; the share for JKK is an approximation of its bands), class prices of BPJS Kesehatan.
 * @throws NotCoveredError when a month has no value
 */
export function coverLines(
  cover: OwnCover,
  rules: CountryRules,
  year: number,
  months: Months = { year, first: 1, last: 12 },
): Line[] {
  const declared = cover.declaredIncome ?? 0;
  const members = cover.healthMembers ?? 1;
  return [
    ...(cover.employment === 'none' ? [] : basicLines(declared, rules, months)),
    ...(cover.employment === 'with-jht' ? savingsLines(declared, rules, months) : []),
    ...(cover.health === 'none' || members === 0
      ? []
      : healthLines(cover.health, members, rules, months)),
  ];
}
