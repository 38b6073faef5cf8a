import { describe, expect, test } from 'vitest';
import { type Dated, datesIn, dueFrom, dueOn } from '../../src/logic/due.ts';

const dated = (what: Dated['what'], date: string, place = 'a'): Dated => ({ place, what, date });

describe('dates in a structure', () => {
  test('are found at any depth, each with its place', () => {
    const rules = {
      topic: 'tea',
      coveredThrough: '2026-12-31',
      rate: { checked: '2026-11-22', nextChange: '2027-03-01', values: { '2026-01-01': {} } },
      rows: [{ checked: '2026-01-02' }],
    };
    expect(datesIn(rules, 'tea.yaml')).toEqual([
      dated('coveredThrough', '2026-12-31', 'tea.yaml'),
      dated('checked', '2026-11-22', 'tea.yaml rate'),
      dated('nextChange', '2027-03-01', 'tea.yaml rate'),
      dated('checked', '2026-01-02', 'tea.yaml rows 0'),
    ]);
  });

  test('are those of sources only where a source is official or has a method', () => {
    const sources = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E'].map((confidence) => [
        confidence,
        { confidence, seen: '2026-01-01' },
      ]),
    );
    expect(datesIn(sources, 's').map(({ place }) => place)).toEqual(['s A', 's B']);
    expect(datesIn({ seen: '2026-01-01' }, 's')).toHaveLength(1);
  });

  test('are none where there is nothing', () => {
    for (const nothing of [null, undefined, 'checked', 5, [], {}])
      expect(datesIn(nothing, 'x')).toEqual([]);
  });
});

describe('the day from which a date is due', () => {
  test.each([
    ['checked', '2026-11-22', '2027-11-22'],
    ['seen', '2024-02-29', '2025-02-28'],
    ['nextChange', '2027-03-01', '2026-12-31'],
    ['coveredThrough', '2026-12-31', '2026-11-01'],
  ] as const)('%s %s: %s', (what, date, from) => {
    expect(dueFrom(dated(what, date))).toBe(from);
  });

  test('does not exist for what is no day', () => {
    for (const wrong of ['2026', '2026-13-01', 'soon', ''])
      expect(() => dueFrom(dated('checked', wrong))).toThrow(RangeError);
  });
});

describe('what is due', () => {
  const all = [
    dated('checked', '2026-11-22', 'page'),
    dated('nextChange', '2027-03-01', 'rule'),
    dated('seen', '2026-01-10', 'source'),
  ];

  test('is what has come, the longest due first', () => {
    expect(dueOn(all, '2026-12-30')).toEqual([]);
    expect(dueOn(all, '2026-12-31').map(({ place, days }) => [place, days])).toEqual([['rule', 0]]);
    expect(dueOn(all, '2027-11-22').map(({ place }) => place)).toEqual(['rule', 'source', 'page']);
  });

  test('needs a day to ask for', () => {
    expect(() => dueOn(all, 'today')).toThrow('not a day: "today"');
  });
});
