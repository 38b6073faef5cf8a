import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clientFees,
  estimate,
  type FeeStack,
  feeStack,
  type OwnFees,
} from '../../../src/logic/estimate/index.ts';
import { channels } from '../../support/content.ts';
import { amount, rules, TODAY } from './support.ts';

const list = [...channels().values()];
const channel = fc.constantFrom(...list);
const part = fc.double({ min: 0, max: 0.95, noNaN: true });
const own: fc.Arbitrary<OwnFees> = fc.record(
  {
    platformShare: part,
    paymentShare: part,
    payoutFee: amount(1e5),
    fxMargin: part,
    perUnit: fc.double({ min: 0.01, max: 2e4, noNaN: true }),
  },
  { requiredKeys: [] },
);
const payouts = fc.integer({ min: 0, max: 60 });
const named = (id: string) => {
  const found = channels().get(id);
  if (!found) throw new Error(id);
  return found;
};
const sumOf = ({ lines }: FeeStack) => lines.reduce((sum, line) => sum + line.amount, 0);

describe('the fees of a channel', () => {
  test('are the sum of their lines and lie between nothing and everything', () => {
    fc.assert(
      fc.property(channel, amount(1e9), payouts, own, (one, gross, times, said) => {
        const stack = feeStack(one, gross, times, said);
        expect(Math.abs(sumOf(stack) + stack.fees)).toBeLessThan(1e-6 * (1 + gross));
        expect(stack.net + stack.fees).toBeCloseTo(gross, 3);
        expect(stack.net).toBeGreaterThanOrEqual(-1e-6);
        expect(stack.effective).toBeGreaterThanOrEqual(0);
        expect(stack.effective).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never leave less for more gross, nor more for a higher figure or another payout', () => {
    fc.assert(
      fc.property(
        channel,
        amount(1e8),
        amount(1e8),
        payouts,
        own,
        part,
        (one, gross, more, times, said, high) => {
          const dust = 1e-6 * (1 + gross + more);
          const here = feeStack(one, gross, times, { perUnit: 16_000, ...said });
          const net = (change: OwnFees, add = 0) =>
            feeStack(one, gross, times + add, { perUnit: 16_000, ...said, ...change }).net;
          expect(
            feeStack(one, gross + more, times, { perUnit: 16_000, ...said }).net,
          ).toBeGreaterThanOrEqual(here.net - dust);
          expect(net({}, 1)).toBeLessThanOrEqual(here.net + dust);
          for (const id of ['platformShare', 'paymentShare', 'fxMargin'] as const) {
            const raised = Math.max(high, said[id] ?? one[id].value ?? 0);
            expect(net({ [id]: raised })).toBeLessThanOrEqual(here.net + dust);
          }
        },
      ),
    );
  });

  test('name what nobody knows, and count it as nothing', () => {
    const unknown = feeStack(named('sribu'), 1e7, 12);
    expect(unknown.missing).toEqual(['platformShare', 'payoutFee']);
    expect(unknown.effective).toBe(0);
    const filled = feeStack(named('sribu'), 1e7, 12, { platformShare: 0.1, payoutFee: 0 });
    expect(filled).toMatchObject({ missing: [], effective: 0.1 });
    expect(filled.lines[0]?.sources).toEqual([]);
  });

  test('ask for the exchange rate of a fixed fee instead of counting dollars as rupiah', () => {
    expect(feeStack(named('payoneer'), 1e7, 2).missing).toEqual(['perUnit']);
    const { lines, missing } = feeStack(named('payoneer'), 1e7, 2, { perUnit: 16_000 });
    expect(missing).toEqual([]);
    // 2 × 1.5 × 16,000 = 48,000; 2 % of 9,952,000 = 199,040
    expect(lines.map(({ id, amount }) => [id, amount])).toEqual([
      ['fee-payout', -48_000],
      ['fee-exchange', -199_040],
    ]);
    expect(lines[0]?.sources).toEqual(['forexfee-2026']);
  });

  test('go into a practice as the two shares of a client', () => {
    fc.assert(
      fc.property(
        channel,
        fc.double({ min: 1e3, max: 1e8, noNaN: true }),
        payouts,
        own,
        (one, gross, times, said) => {
          const stack = feeStack(one, gross, times, said);
          const { totals } = estimate(
            {
              clients: [{ kind: 'project', amount: gross, count: 1, ...clientFees(stack) }],
              weeksPerYear: 44,
              hoursPerWeek: 40,
              costsPerMonth: 0,
              ptkp: 'TK/0',
              cover: { employment: 'none', health: 'none' },
            },
            rules,
            TODAY,
          );
          expect(Math.abs(totals.fees - stack.fees)).toBeLessThan(0.01);
        },
      ),
    );
    expect(clientFees(feeStack(named('wise'), 0, 0))).toEqual({ channelFee: 0, paymentFee: 0 });
  });

  test.each([
    ['gross', () => feeStack(named('wise'), -1, 0)],
    ['payouts', () => feeStack(named('wise'), 1, 1.5)],
    ['platformShare', () => feeStack(named('wise'), 1, 1, { platformShare: 1 })],
    ['perUnit', () => feeStack(named('wise'), 1, 1, { perUnit: 0 })],
  ])('refuse a wrong %s', (field, run) => {
    expect(run).toThrow(expect.objectContaining({ field }));
  });
});
