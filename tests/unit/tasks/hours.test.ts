import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHours, showHours } from '../../../src/logic/tasks/hours.ts';
import { hours } from './support.ts';

const LANGS = ['en', 'id'] as const;

describe('hours as people write them', () => {
  test.each([
    ['en', '3', [3, 3]],
    ['en', '2-4', [2, 4]],
    ['en', ' 2 – 4 hours', [2, 4]],
    ['en', '4 to 2', [2, 4]],
    ['en', '1.5h', [1.5, 1.5]],
    ['id', '1,5–3', [1.5, 3]],
    ['id', '1,5 sampai 3 jam', [1.5, 3]],
    ['id', '2 s.d. 4', [2, 4]],
    ['id', '0', [0, 0]],
  ] as const)('%s "%s"', (lang, text, expected) => {
    expect(parseHours(text, lang)).toEqual({ ok: true, hours: expected });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['hours', 'empty'],
    ['lots', 'not-a-number'],
    ['2-', 'not-a-number'],
    ['1-2-3', 'not-a-number'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['169', 'too-large'],
    ['2-900', 'too-large'],
  ])('"%s" is refused: %s', (text, reason) => {
    expect(parseHours(text, 'en')).toEqual({ ok: false, reason });
  });

  test.each(LANGS)('in %s come back as they were shown', (lang) => {
    fc.assert(
      fc.property(hours, (range) => {
        expect(parseHours(showHours(range, lang), lang)).toEqual({ ok: true, hours: range });
      }),
    );
  });

  test('never throw, and never give what no week has', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseHours(text, 'id');
        if (!parsed.ok) return;
        const [low, high] = parsed.hours;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(168);
        expect(low).toBeLessThanOrEqual(high);
      }),
      { numRuns: 500 },
    );
  });
});
