import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oddsOf, oddsText, shareText } from '../../../src/islands/estimator/odds.ts';
import { makeT } from '../../../src/logic/i18n/text.ts';
import { words } from '../../support/content.ts';

const t = makeT<string>(words('en'));

describe('a chance in words', () => {
  test.each([
    [0, 'No'],
    [0.0002, 'Under 1 in 200'],
    [0.0125, '1 in 80'],
    [0.04, '1 in 25'],
    [0.1164, '1 in 9'],
    [0.2148, '2 in 10'],
    [0.52, '5 in 10'],
    [0.94, '9 in 10'],
    [0.9966, 'Over 9 in 10'],
    [1, 'All'],
  ])('%d is "%s"', (chance, text) => {
    expect(oddsText(chance, t)).toBe(text);
  });

  test('is never further from the chance than a step of its words', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.005, max: 0.95, noNaN: true }), (chance) => {
        const odds = oddsOf(chance);
        if (!('n' in odds)) throw new Error(odds.kind);
        const said = odds.kind === 'ten' ? odds.n / 10 : 1 / odds.n;
        expect(Math.abs(said - chance)).toBeLessThan(0.05 + 1e-9);
        expect(said / chance).toBeGreaterThan(0.7);
        expect(said / chance).toBeLessThan(1.4);
      }),
    );
  });

  test('is all or none in per cent only where it was', () => {
    const view = { t, lang: 'en' } as const;
    const said = [0, 0.001, 0.3333, 0.998, 1].map((chance) => shareText(chance, view));
    expect(said).toEqual(['0%', 'under 1%', '33%', 'over 99%', '100%']);
  });
});
