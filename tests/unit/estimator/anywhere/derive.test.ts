import { describe, expect, test } from 'vitest';
import {
  type Answers,
  derive,
  schemeOf,
  yearOf,
} from '../../../../src/islands/estimator/anywhere/derive.ts';
import { type Draft, draftOf, withText } from '../../../../src/islands/estimator/anywhere/draft.ts';
import { headline } from '../../../../src/islands/estimator/anywhere/headline.ts';
import { standing } from '../../../../src/islands/estimator/anywhere/Offer.tsx';
import { estimateIn, type WorkInput } from '../../../../src/logic/estimate/countries/index.ts';
import { PAGES } from '../../../support/rules.ts';
import { DATE, setUp } from './support.ts';

const NOTHING: Answers = { practice: null, job: null };
const apart = (a: number, b: number) => a === b;

describe.each(PAGES)('what follows from the form of %s', async (id) => {
  const { country, page, fields, place, start } = await setUp(id);

  test('is what the engine says of the example', () => {
    for (const example of page.examples) {
      const { practice } = derive(draftOf(example, page, fields, 'en'), place, NOTHING);
      expect(practice?.estimate).toEqual(estimateIn(country, example as WorkInput, DATE));
    }
  });

  test('is the same in Indonesian', async () => {
    const there = await setUp(id, 'id');
    const { problems: _, ...answers } = derive(start, place, NOTHING);
    expect(derive(there.start, there.place, NOTHING)).toMatchObject(answers);
  });

  test('finds a rate that leaves what is wanted under every scheme', () => {
    const { practice } = derive({ ...start, question: 'charge' }, place, NOTHING);
    for (const [scheme, rate] of Object.entries(practice?.sought?.rates ?? {})) {
      if (rate.kind !== 'reached') throw new Error(`${id}: ${rate.why}`);
      const { takeHome } = rate.estimate.schemes[scheme] ?? {};
      expect(takeHome?.month).toBeGreaterThanOrEqual(page.target - 1e-5);
    }
  });

  test('keeps the last answers while a field is wrong, the job’s apart from the practice’s', () => {
    const first = derive(start, place, NOTHING);
    const typing = derive(withText(start, 'costs', 'much'), place, first);
    expect(typing.practice).toBe(first.practice);
    expect(typing.problems).toEqual({ costs: 'not-a-number' });
    expect(typing.stale).toEqual({ practice: true, job: false });
    const unpaid = derive(withText(start, 'wage', ''), place, first);
    expect(unpaid.job).toBe(first.job);
    expect(unpaid.stale).toEqual({ practice: false, job: true });
  });

  test('blames the largest client when a year is beyond belief', () => {
    const far = withText(withText(start, '1.amount', '1e12'), '1.hours', '168');
    const typed = withText(far, '1.amount', '999 billion');
    expect(derive(typed, place, NOTHING).problems).toEqual({ '1.amount': 'sum' });
  });

  test('waits for the country’s code with the answers it was given', () => {
    const first = derive(start, place, NOTHING);
    const coming = { ...place, country: null, first: start };
    expect(derive(start, coming, first)).toEqual(first);
    const chosen: Draft = { ...start, question: 'compare', scheme: 'any' };
    expect(derive(chosen, coming, first).stale).toEqual({ practice: false, job: false });
    const typed = derive(withText(start, 'weeks', '40'), coming, first);
    expect(typed.practice).toBe(first.practice);
    expect(typed.stale).toEqual({ practice: true, job: true });
  });
});

describe('the schemes', async () => {
  const { place, start } = await setUp('ph');
  const answer = (change: Partial<Draft>) => {
    const { practice } = derive({ ...start, ...change }, place, NOTHING);
    if (!practice) throw new Error('no answer');
    return practice;
  };

  test('are never chosen for the reader, unless there is only one', async () => {
    const { estimate } = answer({});
    expect(schemeOf(estimate, null)).toBeNull();
    expect(schemeOf(estimate, 'osd')).toBe('osd');
    expect(schemeOf(estimate, 'umkm')).toBeNull();
    const us = await setUp('us');
    const only = derive(us.start, us.place, NOTHING).practice?.estimate;
    expect(only && schemeOf(only, null)).toBe('sole');
  });

  test('span the answer, but for those that are closed', () => {
    const open = headline(answer({}), null, apart);
    const choices = { ...start.choices, elected: 'no' };
    const closed = headline(answer({ choices }), null, apart);
    expect(open.closed).toEqual([]);
    expect(open.key).toBe('est.answer.keep.range');
    expect(closed.closed.map(({ id }) => id)).toEqual(['eight']);
    expect(closed.range?.high).toBeLessThan(open.range?.high ?? 0);
    expect(headline(answer({ choices }), 'eight', apart).closed).toEqual([]);
  });

  test('each have the year at the rate that they need', () => {
    const practice = answer({ question: 'charge' });
    expect(yearOf(practice, null)).toBeNull();
    const year = yearOf(practice, 'eight');
    expect(year?.schemes['eight']?.takeHome.month).toBeGreaterThanOrEqual(35_000);
  });
});

test('a reader’s own percentages, currency and exchange rate count', async () => {
  const { place, start } = await setUp('own');
  const [client] = start.clients;
  if (!client) throw new Error('no client');
  const abroad = {
    ...client,
    kind: 'retainer',
    currency: 'USD',
    amount: '1000',
    fx: '0.9',
  } as const;
  const draft: Draft = {
    ...start,
    clients: [abroad],
    currency: ' eur',
    choices: { ...start.choices, tax: '20%', contributions: '10' },
    numbers: { ...start.numbers, costs: '0' },
  };
  const { practice } = derive(draft, place, NOTHING);
  expect(practice?.estimate.currency).toBe('EUR');
  expect(practice?.estimate.schemes['percent']?.takeHome.month).toBeCloseTo(900 * 0.7);
  expect(derive({ ...draft, currency: 'euro' }, place, NOTHING).problems).toEqual({
    currency: 'currency',
  });
});

describe('an offer', () => {
  const judged = async (offer: string, needs = '1500', target = '2000') => {
    const { place, start } = await setUp('gb');
    const numbers = { ...start.numbers, offer, needs, target, costs: '0' };
    const { practice } = derive({ ...start, numbers, question: 'offer' }, place, NOTHING);
    if (!practice?.offer) throw new Error('no answer');
    const months = Object.values(practice.estimate.schemes).map(({ takeHome }) => takeHome.month);
    return {
      ...{ practice, offer: practice.offer },
      where: standing(Math.min(...months), Math.max(...months), practice.offer),
    };
  };

  test('is paid for the hours that can be billed, whoever the clients are', async () => {
    const { practice, offer } = await judged('20');
    // 44 weeks of 35 hours, of which 65 % are billed.
    expect(offer.hours).toBeCloseTo(22.75);
    expect(practice.estimate.totals.gross).toBeCloseTo(20 * 44 * 22.75);
  });

  test('is held against bare needs and wish, each with the rate it takes', async () => {
    expect((await judged('15')).where).toBe('below');
    expect((await judged('23')).where).toBe('minimum');
    const { where, offer } = await judged('40');
    expect(where).toBe('enough');
    for (const { rates } of [offer.needs, offer.wish])
      for (const rate of Object.values(rates)) {
        if (rate.kind !== 'reached') throw new Error('not reached');
        expect(rate.rate).toBeLessThan(40);
      }
  });

  test('depends on the scheme where one reaches what another does not', () => {
    const tier = (month: number) => ({ month, rates: {} });
    const offer = { rate: 1, hours: 1, needs: tier(10), wish: tier(20) };
    expect(standing(19, 21, offer)).toBe('open');
    expect(standing(9, 12, offer)).toBe('open');
    expect(standing(20, 20, offer)).toBe('enough');
    expect(standing(10, 19, offer)).toBe('minimum');
    expect(standing(1, 9, offer)).toBe('below');
  });
});
