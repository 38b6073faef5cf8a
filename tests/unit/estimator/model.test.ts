import { describe, expect, test } from 'vitest';
import { answer, given, start } from './support.ts';

const amount = (text: string) => ({ type: 'client', key: 1, change: { amount: text } }) as const;

describe('what a reader types', () => {
  test('stays as typed until the field is left, then takes the form of the language', () => {
    const typing = given([amount('80rb')], 'id');
    expect(typing.draft.clients[0]?.amount).toBe('80rb');
    const left = given([{ type: 'leaveClient', key: 1, name: 'amount' }], 'id', typing);
    expect(left.draft.clients[0]?.amount).toBe('80.000');
  });

  test('is never lost when it cannot be read', () => {
    const state = given([
      { type: 'type', name: 'weeks', text: 'many' },
      { type: 'leave', name: 'weeks' },
    ]);
    expect(state.draft.weeks).toBe('many');
    expect(state.touched).toContain('weeks');
  });

  test('counts as changed when typed, not when a field is merely passed', () => {
    expect(given([{ type: 'leave', name: 'weeks' }]).changed).toBe(false);
    expect(given([{ type: 'type', name: 'weeks', text: '40' }]).changed).toBe(true);
  });

  test('adds and removes clients, with keys of their own', () => {
    const two = given([{ type: 'add' }]);
    expect(two.draft.clients.map(({ key }) => key)).toEqual([1, 2]);
    const again = given([{ type: 'remove', key: 1 }, { type: 'add' }], 'en', two);
    expect(again.draft.clients.map(({ key }) => key)).toEqual([2, 3]);
  });

  test('starts again from the beginning', () => {
    const state = given([amount('1'), { type: 'reset', draft: start() }]);
    expect(state.draft).toEqual(start());
    expect(state.changed).toBe(false);
  });
});

describe('answers', () => {
  test('come at once, for the practice and for the employed assistant', () => {
    const { practice, employed, problems, stale } = answer(start());
    expect(problems).toEqual({});
    expect(stale).toEqual({ practice: false, employed: false });
    expect(practice?.estimate.totals.gross).toBe(75_000 * 26 * 44);
    expect(employed?.months).toHaveLength(12);
  });

  test.each([
    ['many', 'not-a-number'],
    ['', 'empty'],
    ['-3', 'negative'],
    ['54', 'too-large'],
  ])(
    'a field with "%s" is named (%s); the last good answer stays and is marked',
    (text, reason) => {
      const good = answer(start());
      const bad = answer(given([{ type: 'type', name: 'weeks', text }]).draft, 'en', good);
      expect(bad.problems).toEqual({ weeks: reason });
      expect(bad.practice).toBe(good.practice);
      expect(bad.stale).toEqual({ practice: true, employed: false });
    },
  );

  test('a wrong wage touches the employed side only', () => {
    const draft = given([{ type: 'type', name: 'wage', text: 'x' }]).draft;
    const { practice, stale } = answer(draft, 'en', answer(start()));
    expect(practice).not.toBeNull();
    expect(stale).toEqual({ practice: false, employed: true });
  });

  test('need an exchange rate for foreign money, since the page has none', () => {
    const foreign = given([{ type: 'client', key: 1, change: { currency: 'USD', amount: '10' } }]);
    expect(answer(foreign.draft).problems).toEqual({ '1.fx': 'empty' });
    const told = given([{ type: 'client', key: 1, change: { fx: '16,000' } }], 'en', foreign);
    expect(answer(told.draft).practice?.estimate.totals.gross).toBe(10 * 16_000 * 26 * 44);
  });

  test.each([
    ['en', '16.500', '16,500', undefined],
    ['id', '16,500', '16.500', undefined],
    ['en', '16,500.125', '16,500.13', undefined],
    ['id', '16.5', '16.5', 'too-small'],
  ] as const)('take in %s the exchange rate "%s" as %s', (lang, text, left, wrong) => {
    const change = { currency: 'USD', fx: text } as const;
    const leave = { type: 'leaveClient', key: 1, name: 'fx' } as const;
    const { draft } = given([{ type: 'client', key: 1, change }, leave, leave], lang);
    expect(draft.clients[0]?.fx).toBe(left);
    expect(answer(draft, lang).problems['1.fx']).toBe(wrong);
  });

  test('to "what should I charge" give a rate for every tax rule that reaches the take-home wanted', () => {
    const draft = given([
      { type: 'choose', change: { question: 'charge' } },
      { type: 'type', name: 'target', text: '8 million' },
    ]).draft;
    const { practice } = answer(draft);
    if (practice?.question !== 'charge') throw new Error('no rates');
    for (const [regime, rate] of Object.entries(practice.rates)) {
      if (rate.kind !== 'reached') throw new Error(regime);
      const kept = rate.estimate.regimes[rate.estimate.chosen ?? 'books'].takeHome.month;
      expect(kept).toBeGreaterThanOrEqual(8_000_000);
    }
  });

  test('do not ask for the rate that is sought', () => {
    const draft = given([
      amount('nonsense'),
      { type: 'choose', change: { question: 'charge' } },
    ]).draft;
    expect(answer(draft).problems).toEqual({});
  });
});

describe('a sum beyond belief', () => {
  test('is said at the client who bills most, and the last answer stays', () => {
    const last = answer(start());
    const absurd = answer(given([amount('100000000000')]).draft, 'en', last);
    expect(absurd.problems).toEqual({ '1.amount': 'total' });
    expect(absurd.stale.practice).toBe(true);
    expect(absurd.practice).toEqual(last.practice);
  });

  test('names the largest of several clients', () => {
    const two = given([{ type: 'add' }]).draft;
    const [first, second] = two.clients;
    if (!first || !second) throw new Error('two clients expected');
    const huge = { ...second, kind: 'retainer' as const, amount: '1000000000000', months: '12' };
    expect(answer({ ...two, clients: [first, huge] }).problems).toEqual({
      [`${second.key}.amount`]: 'total',
    });
  });
});
