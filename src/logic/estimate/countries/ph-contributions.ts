import type { PhFile } from '../../../schemas/rules/ph.ts';
import { clamp } from '../../money.ts';
import type { Reading } from '../dated.ts';
import { line, money, segments, share, span } from '../lines.ts';
import { type ReadOf, rulesAt } from '../rules.ts';
import type { Line } from '../types.ts';

export type Rules = { readonly [T in PhFile['topic']]: Extract<PhFile, { topic: T }> };
export type Read = ReadOf<Rules>;

/** self: all of it · employee and employer: a side's part. */
export type Side = 'self' | 'employee' | 'employer';

/** Monthly salary credit: earnings at the nearest step, between the lowest and the highest. SSS Circular 2024-006. */
function salaryCredit(earnings: number, read: Read): number {
  const by = read('contributions', 'creditStep').value;
  const nearest = Math.floor(earnings / by + 0.5) * by;
  const low = read('contributions', 'lowestCredit').value;
  return clamp(nearest, low, read('contributions', 'highestCredit').value);
}

interface Charge {
  readonly id: string;
  readonly base: number;
  /** Null: a flat amount. */
  readonly rate: number | null;
  readonly amount: number;
  readonly readings: readonly Reading<unknown>[];
}

/** What a month costs a side, programme by programme. `pagIbigSides`: how many shares the self-employed pay. */
function charges(side: Side, earnings: number, pagIbigSides: number, read: Read): Charge[] {
  const credit = salaryCredit(earnings, read);
  const credits = [
    read('contributions', 'creditStep'),
    read('contributions', 'lowestCredit'),
    read('contributions', 'highestCredit'),
  ];
  const own = read('contributions', 'sssEmployee');
  const other = read('contributions', 'sssEmployer');
  const sss = { self: own.value + other.value, employee: own.value, employer: other.value }[side];
  const high = read('contributions', 'ecHighFrom');
  const ec = read('contributions', credit >= high.value ? 'ecHigh' : 'ecLow');
  const health = read('contributions', 'philHealth');
  const part = read('contributions', 'philHealthShare');
  const low = read('contributions', 'philHealthLow');
  const top = read('contributions', 'philHealthHigh');
  const healthRate =
    health.value * { self: 1, employee: part.value, employer: 1 - part.value }[side];
  const healthBase = clamp(earnings, low.value, top.value);
  const fund = read('contributions', 'pagIbig');
  const fundTop = read('contributions', 'pagIbigHigh');
  const fundRate = fund.value * pagIbigSides;
  const fundBase = side === 'self' ? fundTop.value : Math.min(earnings, fundTop.value);
  const found: Charge[] = [
    {
      id: 'ph-sss',
      base: credit,
      rate: sss,
      amount: credit * sss,
      readings: [own, other, ...credits],
    },
    { id: 'ph-ec', base: credit, rate: null, amount: ec.value, readings: [ec, high] },
    {
      id: 'ph-philhealth',
      base: healthBase,
      rate: healthRate,
      amount: healthBase * healthRate,
      readings: [health, part, low, top],
    },
    {
      id: 'ph-pagibig',
      base: fundBase,
      rate: fundRate,
      amount: fundBase * fundRate,
      readings: [fund, fundTop],
    },
  ];
  return found.filter(({ id }) => side !== 'employee' || id !== 'ph-ec');
}

/** A side's contributions of a calendar year, positive, one line for each programme and stretch of equal months. */
export function contributionLines(
  side: Side,
  earnings: number,
  rules: Rules,
  year: number,
  pagIbigSides = 1,
): Line[] {
  const at = (read: Read) => charges(side, earnings, pagIbigSides, read);
  return segments(rules, { year, first: 1, last: 12 }, (read) =>
    at(read).flatMap(({ readings }) => readings),
  ).flatMap((segment) =>
    at(rulesAt(rules, `${segment.from}-01`)).map(({ id, base, rate, amount, readings }) => {
      const name = side === 'employer' ? `${id}-employer` : id;
      const months = { ...span(segment), base: money(base) };
      return rate === null
        ? line(
            name,
            segment.count * amount,
            'ph-ec',
            { ...months, amount: money(amount) },
            readings,
          )
        : line(
            name,
            segment.count * amount,
            'contribution',
            { ...months, rate: share(rate) },
            readings,
          );
    }),
  );
}

/** The most that one step of the salary credit adds to a year's contributions of the self-employed. */
export function stepCost(read: Read): number {
  const rate =
    read('contributions', 'sssEmployee').value + read('contributions', 'sssEmployer').value;
  const ec = read('contributions', 'ecHigh').value - read('contributions', 'ecLow').value;
  return (read('contributions', 'creditStep').value * rate + ec) * 12;
}
