import { less } from '../../money.ts';
import { line, money, share } from '../lines.ts';
import type { Line } from '../types.ts';
import { numberOf } from './choices.ts';
import { groundOf, profitLine } from './steps.ts';
import type { Choices, CountryModel } from './types.ts';

/** A percentage that the reader entered, on the whole of a base: a line that leaves the pocket. */
function ownLine(id: string, base: number, choices: Choices, field: string, source: string): Line {
  const rate = numberOf(choices, field) ?? 0;
  const values = { base: money(base), rate: share(rate) };
  return { ...line(id, less(base * rate), 'share-of', values), sources: [source] };
}

/** Any country, by the reader's own percentages of profit or pay; the two are at most a half each. */
export const model: CountryModel = {
  id: 'own',
  selfEmployed({ totals, profit }, choices, rules, { end }) {
    const reason = groundOf(rules.schemes, 'own', end);
    const base = Math.max(0, profit);
    const lineOf = (id: string, field: string) => ownLine(id, base, choices, field, reason.source);
    return [
      {
        id: 'percent',
        reasons: [reason],
        taxableBase: base,
        contributions: [lineOf('own-contributions', 'contributions')],
        taxes: [lineOf('own-tax', 'tax')],
        workings: [profitLine(totals.gross, profit)],
      },
    ];
  },
  employed(job, choices, rules, { end }) {
    const reason = groundOf(rules.schemes, 'own', end);
    const lineOf = (id: string, field: string) =>
      ownLine(id, job.year, choices, field, reason.source);
    const cost = lineOf('own-employer', 'employer');
    return {
      pay: [job.line],
      contributions: [lineOf('own-contributions', 'job-contributions')],
      taxes: [lineOf('own-tax', 'job-tax')],
      employer: [{ ...cost, amount: less(cost.amount) }],
      workings: [],
      cautions: [reason],
    };
  },
};
