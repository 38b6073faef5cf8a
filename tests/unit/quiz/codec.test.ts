import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeAnswers,
  encodeAnswers,
  encodePlace,
  isAnswerLink,
} from '../../../src/logic/quiz/codec.ts';
import { THEMES } from '../../../src/schemas/quiz.ts';
import { ALL, CORE_IDS, gappyAnswers } from './bank.ts';

const read = (fragment: string) => decodeAnswers(fragment, CORE_IDS);

describe('link', () => {
  test('comes back as it went, under 200 characters even with the reserve items', () => {
    fc.assert(
      fc.property(gappyAnswers(), (answers) => {
        const link = encodeAnswers(CORE_IDS, answers);
        expect(read(link)).toEqual({ ok: true, answers, theme: null, at: null });
        expect(link.length).toBeLessThan(100);
      }),
    );
    const all = Object.fromEntries(ALL.map(({ id }) => [id, 5 as const]));
    expect(
      encodeAnswers(
        ALL.map(({ id }) => id),
        all,
      ).length,
    ).toBeLessThan(200);
  });

  test('has a readable form', () => {
    expect(encodeAnswers(['X1', 'Y1', 'X2'], { Y1: 2, X1: 5 })).toBe('v1.X1-5.Y1-2');
    expect(encodeAnswers(['X1'], {})).toBe('v1');
    expect(read('v1')).toEqual({ ok: true, answers: {}, theme: null, at: null });
    expect(encodeAnswers(['X1'], { X1: 5 }, 'place')).toBe('v1.X1-5.t-place');
  });

  test.each(THEMES)('carries the theme %s, and drops one that is no longer named', (theme) => {
    const link = encodeAnswers(CORE_IDS, { X1: 4 }, theme);
    expect(read(link)).toEqual({ ok: true, answers: { X1: 4 }, theme, at: null });
    expect(read('v1.X1-4.t-money')).toMatchObject({ ok: true, answers: { X1: 4 }, theme: null });
    expect(read('v1.X1-4.t-constructor')).toMatchObject({ theme: null });
  });

  test('says which question the reader was at, if that is still asked', () => {
    const link = encodeAnswers(CORE_IDS, { X1: 4, Y1: 2 }) + encodePlace('Y1');
    expect(read(link)).toMatchObject({ answers: { X1: 4, Y1: 2 }, at: 'Y1' });
    expect(read('v1.X1-4.q-Q7')).toMatchObject({ answers: { X1: 4 }, at: null });
    expect(read('v1.X1-4.q-')).toEqual({ ok: false, reason: 'garbled' });
  });

  test('drops items that are no longer asked, forgives full stops at the end', () => {
    expect(read('v1.X1-5.Q9-2.Y1-0')).toMatchObject({ ok: true, answers: { X1: 5, Y1: 0 } });
    expect(read('v1.X1-5. ')).toMatchObject({ ok: true, answers: { X1: 5 } });
  });

  test.each([
    '',
    'v',
    'v1.X1',
    'v1.X1-6',
    'v1.X1-',
    'v1.X1-5.X1-2',
    'v1..X1-5',
    'v1.x1-5',
    'v0.X1-5',
    'V1.X1-5',
    'v1,X1-5',
    'v1.%E0%A4',
    'v1.__proto__-1',
  ])('says that %j is garbled', (fragment) =>
    expect(read(fragment)).toEqual({ ok: false, reason: 'garbled' }),
  );

  test('says that a later version is newer', () => {
    expect(read('v2.X1-5')).toEqual({ ok: false, reason: 'newer' });
    expect(read('v12.anything')).toEqual({ ok: false, reason: 'newer' });
  });

  test('never throws, and never gives what could not be an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string().map((s) => `v1.${s}`),
        ),
        (text) => {
          const result = read(text);
          if (!result.ok) return;
          for (const [id, value] of Object.entries(result.answers)) {
            expect(CORE_IDS).toContain(id);
            expect([0, 1, 2, 3, 4, 5]).toContain(value);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('tells a link from an anchor of the page', () => {
    expect([
      isAnswerLink('v1.X1-5'),
      isAnswerLink('v9'),
      isAnswerLink('main'),
      isAnswerLink(''),
    ]).toEqual([true, true, false, false]);
  });
});
