import { describe, expect, test } from 'vitest';
import {
  channelFee,
  feesInto,
  firstPayment,
  partsOf,
} from '../../../src/islands/estimator/channels.ts';
import { TERMS } from '../../../src/islands/estimator/draft.ts';
import { hourOf, sheetOf } from '../../../src/islands/estimator/prices.ts';
import { readTerms, termTexts } from '../../../src/islands/estimator/terms.ts';
import type { Channel } from '../../../src/schemas/channel.ts';
import { answer, given, start } from './support.ts';

const TERMS_AT_START = {
  grid: 1000,
  package: { hours: 10, change: 0 },
  retainer: { hours: 20, change: -0.05 },
  project: { hours: 20, risk: 1.2 },
  overage: 0.1,
  rollover: { share: 0.25, months: 1 },
};

describe('the hour a price sheet starts from', () => {
  test('is that of the first client by the hour, in rupiah', () => {
    const { draft } = given([
      { type: 'client', key: 1, change: { currency: 'USD', amount: '10', fx: '16,000' } },
    ]);
    expect(hourOf(answer(draft), draft)).toEqual({ rate: 160_000, from: 'client' });
  });

  test('is the rate found, that of the offer, or none', () => {
    const charge = { ...start(), question: 'charge' as const };
    expect(hourOf(answer(charge), { ...charge, regime: 'nppn' })?.from).toBe('nppn');
    const offer = { ...start(), question: 'offer' as const, offer: '50,000' };
    expect(hourOf(answer(offer), offer)).toEqual({ rate: 50_000, from: 'offer' });
    const { draft } = given([
      { type: 'client', key: 1, change: { kind: 'retainer', amount: '5,000,000' } },
    ]);
    expect(hourOf(answer(draft), draft)).toBeNull();
  });
});

describe('the terms', () => {
  test.each(['en', 'id'])('come back from their fields in %s, below zero too', (lang) => {
    expect(readTerms(termTexts(TERMS_AT_START, lang), TERMS_AT_START, lang)).toEqual({
      terms: TERMS_AT_START,
      problems: {},
    });
  });

  test('that cannot be read are named, and the last that could be read stands', () => {
    const texts = { ...termTexts(TERMS_AT_START, 'en'), projectRisk: '0.5', overage: 'much' };
    const { terms, problems } = readTerms(texts, TERMS_AT_START, 'en');
    expect(terms).toEqual(TERMS_AT_START);
    expect(problems).toEqual({ projectRisk: 'too-small', overage: 'not-a-number' });
  });

  test('at their bounds still make a sheet', () => {
    const low = {
      ...termTexts(TERMS_AT_START, 'en'),
      packageHours: '0.25',
      packageChange: '-90',
      grid: '1',
    };
    expect(
      sheetOf({ rate: 75_000, from: 'client' }, readTerms(low, TERMS_AT_START, 'en').terms),
    ).not.toBeNull();
    expect(TERMS).toHaveLength(10);
  });
});

describe('fees of a channel', () => {
  const channel = (change: Partial<Channel>): Channel & { id: string } => ({
    id: 'x',
    order: 1,
    name: { en: 'X', id: 'X' },
    kind: 'platform',
    platformShare: { value: 0.1 },
    paymentShare: { value: 0 },
    fxMargin: { value: 0.02 },
    payoutFee: { value: 1, currency: 'USD' },
    checked: '2026-11-26',
    confidence: 'D',
    ...change,
  });
  const [client] = start().clients;
  if (!client) throw new Error('no client');

  test('fill the client in; a fixed fee counts by the size of the payment', () => {
    const fee = channelFee(channel({}), 1_600_000, 16_000, 'IDR');
    expect(fee.known).toBe('all');
    const fees = feesInto(client, fee, 'en');
    expect(fees.channel).toBe('10');
    expect(Number(fees.payment)).toBeCloseTo(
      100 * (1 - ((1_440_000 - 16_000) * 0.98) / 1_440_000),
      1,
    );
  });

  test('that nobody knows are said to be so, and leave the field as it was', () => {
    const own = { ...client, channel: '7', payment: '3' };
    const fee = channelFee(
      channel({ platformShare: { value: null } }),
      1_000_000,
      Number.NaN,
      'IDR',
    );
    expect(fee.known).toBe('none');
    expect(feesInto(own, fee, 'en')).toEqual({ channel: '7', payment: '3' });
    expect(channelFee(channel({}), 1_000_000, Number.NaN, 'IDR').known).toBe('some');
  });

  test('where dollars are at home cost no exchange, and the fixed fee needs no price', () => {
    const { stack, known } = channelFee(channel({}), 100, Number.NaN, 'USD');
    expect(known).toBe('all');
    expect(stack.net).toBeCloseTo(100 * 0.9 - 1);
    const exchanged = channel({ fxMargin: { value: 0.02, note: { en: 'N', id: 'N' } } });
    expect(partsOf(exchanged, 'USD')).toEqual(['platformShare', 'payoutFee']);
    expect(partsOf(exchanged, 'PHP')).toContain('fxMargin');
  });

  test('of which nothing is known are not said to be at least nothing', () => {
    const unknown = { value: null, note: { en: 'N', id: 'N' } };
    const fee = channelFee(
      channel({ platformShare: { value: 0 }, fxMargin: unknown }),
      100,
      Number.NaN,
      'PHP',
    );
    expect(fee.known).toBe('none');
  });

  test('of a payment that is not known count no fixed fee', () => {
    const { stack, known } = channelFee(channel({}), 0, 16_000, 'IDR');
    expect(known).toBe('some');
    expect(stack.effective).toBeCloseTo(1 - 0.9 * 0.98);
  });

  test('start from what the first client pays at a time', () => {
    expect(firstPayment(answer(start()).input)).toBeGreaterThan(1_000_000);
    expect(firstPayment(null)).toBe(0);
  });
});
