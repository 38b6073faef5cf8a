import { describe, expect, test } from 'vitest';
import { breakdownRows } from '../../../src/islands/estimator/Breakdown.tsx';
import { spans } from '../../../src/islands/estimator/Flow.tsx';
import { headline } from '../../../src/islands/estimator/headline.ts';
import type { View } from '../../../src/islands/estimator/view.ts';
import { REGIMES } from '../../../src/logic/estimate/index.ts';
import { answer, given, start } from './support.ts';

const same = (a: number, b: number) => Math.round(a) === Math.round(b);
const view = { t: (key: string) => key } as View;

const practiceOf = (...actions: Parameters<typeof given>[0]) => {
  const { practice } = answer(given(actions).draft);
  if (!practice) throw new Error('no answer');
  return practice;
};

describe('the sentence', () => {
  test('spans every tax rule until the reader chooses one', () => {
    const practice = practiceOf();
    const kept = REGIMES.map((id) => practice.estimate.regimes[id].takeHome.month);
    const found = headline(practice, null, same);
    expect(found.key).toBe('est.answer.keep.range');
    expect(found.range).toEqual({ low: Math.min(...kept), high: Math.max(...kept) });
    expect(headline(practice, 'books', same).range?.high).toBe(
      practice.estimate.regimes.books.takeHome.month,
    );
  });

  test('leaves out, and names, a rule that the answers close', () => {
    const practice = practiceOf({ type: 'activity', id: 'consulting', on: true });
    const found = headline(practice, null, same);
    expect(found.closed).toEqual(['umkm']);
    expect(found.range?.high).toBe(practice.estimate.regimes.nppn.takeHome.month);
  });

  test('says when nothing is left', () => {
    const practice = practiceOf({ type: 'type', name: 'costs', text: '20 million' });
    expect(headline(practice, null, same).key).toBe('est.answer.keep.short');
  });

  test('says when there is no hour to bill', () => {
    const practice = practiceOf(
      { type: 'remove', key: 1 },
      { type: 'choose', change: { question: 'charge' } },
    );
    expect(headline(practice, null, same).key).toBe('est.answer.charge.no-hours');
  });
});

describe('the breakdown', () => {
  test.each([...REGIMES, null])('adds up from billed to kept (%s)', (regime) => {
    const { practice } = answer(start());
    if (!practice) throw new Error('no answer');
    const rows = breakdownRows(practice.estimate, regime, view);
    const parts = rows.slice(0, -1).reduce((sum, { amount }) => sum + amount, 0);
    expect(rows.at(-1)?.amount).toBeCloseTo(parts, 4);
    const lines = rows.flatMap((row) => row.lines);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(parts, 4);
  });

  test('floats each bar from where the last one ended', () => {
    const row = (amount: number, total = false) => ({
      id: `${amount}`,
      label: '',
      lines: [],
      amount,
      total,
    });
    expect(spans([row(100, true), row(-30), row(-90), row(-20, true)])).toEqual([
      [0, 100],
      [70, 100],
      [-20, 70],
      [-20, 0],
    ]);
  });
});
