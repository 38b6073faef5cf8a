import { describe, expect, test } from 'vitest';
import { breakdownRows } from '../../../src/islands/estimator/Breakdown.tsx';
import { headline } from '../../../src/islands/estimator/headline.ts';
import type { View } from '../../../src/islands/estimator/view.ts';
import { atRate } from '../../../src/logic/estimate/equivalents.ts';
import {
  type Beside,
  beside as besideJob,
  employed,
  ownMonth,
  REGIMES,
} from '../../../src/logic/estimate/index.ts';
import { answer, date, given, rules } from './support.ts';

const view = { t: (key: string) => key } as View;
const beside = given([{ type: 'choose', change: { beside: true } }]).draft;
const monthlyWage = Number(beside.wage.replace(/\D/g, ''));
const terms = { monthlyWage, ptkp: 'TK/0', thrMonth: 3 } as const;
const job = employed(terms, rules, 2026);

describe('a practice beside a job', () => {
  test('answers with what it adds to the job', () => {
    const { practice } = answer(beside);
    const year = practice?.estimate as Beside;
    for (const id of REGIMES) {
      const added = year.regimes[id].takeHome.year - job.takeHome.year;
      expect(ownMonth(year.regimes[id]) * 12).toBeCloseTo(added, 4);
    }
    const found = practice && headline(practice, null, () => false);
    expect(found?.range?.high).toBeCloseTo(
      Math.max(...REGIMES.map((id) => ownMonth(year.regimes[id]))),
      4,
    );
  });

  test.each([...REGIMES, null])('is broken down from the job to both together (%s)', (regime) => {
    const { practice } = answer(beside);
    if (!practice) throw new Error('no answer');
    const rows = breakdownRows(practice.estimate, regime, view);
    expect(rows[0]?.id).toBe('job');
    expect(rows[0]?.amount).toBeCloseTo(job.takeHome.year, 4);
    const parts = rows.slice(0, -1).reduce((sum, { amount }) => sum + amount, 0);
    expect(rows.at(-1)?.amount).toBeCloseTo(parts, 4);
  });

  test('finds the rate that adds the take-home wanted, and one step less does not', () => {
    const { practice, input } = answer({ ...beside, question: 'charge', target: '2,000,000' });
    if (practice?.question !== 'charge' || !input) throw new Error('no rate');
    for (const rate of Object.values(practice.rates)) {
      if (rate.kind !== 'reached') throw new Error(rate.why);
      expect(
        ownMonth(rate.estimate.regimes[rate.estimate.chosen ?? 'books']),
      ).toBeGreaterThanOrEqual(2e6 - 1e-6);
      const clients = atRate(input.clients, rate.rate - rate.step);
      const cheaper = besideJob(terms, { ...input, clients }, rules, date);
      expect(ownMonth(cheaper.regimes[rate.estimate.chosen ?? 'books'])).toBeLessThan(2e6);
    }
  });

  test('waits for a wage that cannot be read', () => {
    const { stale, problems } = answer({ ...beside, wage: 'x' });
    expect(stale.practice).toBe(true);
    expect(problems['wage']).toBe('not-a-number');
  });
});
