import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idleAnswers } from '../../../src/logic/quiz/explain.ts';
import { longestRun, patternOf } from '../../../src/logic/quiz/patterns.ts';
import { score } from '../../../src/logic/quiz/score.ts';
import { weightsFor } from '../../../src/logic/quiz/themes.ts';
import type { Choice } from '../../../src/logic/quiz/types.ts';
import { respect, VETOES } from '../../../src/logic/quiz/vetoes.ts';
import { THEMES } from '../../../src/schemas/quiz.ts';
import { ALL, CORE, CORE_IDS, fromKeyed, fullAnswers, gappyAnswers, scoreCore } from './bank.ts';

const repeat = (value: number, n = 8) => Array<number>(n).fill(value);

describe('answers that did not matter', () => {
  test('turned to their opposite, each leaves role and band; every other given one does not', () => {
    fc.assert(
      fc.property(gappyAnswers(), fc.constantFrom(null, ...THEMES), (answers, theme) => {
        const weights = weightsFor(ALL, theme);
        const outcome = (given: typeof answers) => {
          const { band, named } = score(CORE, given, weights);
          return [band, ...named].join();
        };
        const idle = new Set(idleAnswers(CORE, answers, weights));
        for (const id of CORE_IDS) {
          const choice = answers[id] ?? 0;
          if (choice === 0 || choice === 3) expect(idle.has(id)).toBe(false);
          else
            expect(outcome({ ...answers, [id]: (6 - choice) as Choice }) === outcome(answers)).toBe(
              idle.has(id),
            );
        }
      }),
    );
  });
});

describe('a theme that counts double', () => {
  test.each(THEMES)('%s has items, and only they weigh more', (theme) => {
    const weights = weightsFor(ALL, theme);
    const items = ALL.filter((item) => item.theme === theme);
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(weights).toEqual(Object.fromEntries(items.map(({ id }) => [id, 2])));
  });

  test('none changes nothing', () => expect(weightsFor(ALL, null)).toEqual({}));

  test('pulls the score towards its own answers', () => {
    const answers = fromKeyed([2, -2, -2, 2, -2, -2, 2, 2], repeat(0));
    const place = CORE.filter(({ subscale }) => subscale === 'place');
    const own = scoreCore(Object.fromEntries(place.map(({ id }) => [id, answers[id] ?? 0])));
    const [plain, doubled] = [score(CORE, answers), score(CORE, answers, weightsFor(ALL, 'place'))];
    expect(Math.sign(doubled.axes.X.score - plain.axes.X.score)).toBe(
      Math.sign(own.axes.X.score - plain.axes.X.score),
    );
  });
});

describe('deal-breakers', () => {
  const VA = scoreCore(fromKeyed(repeat(2), repeat(-1)));

  test('break only what they speak of, and name what respects them', () => {
    expect(respect(VA, [])).toBeNull();
    expect(respect(VA, ['office', 'deciding'])).toBeNull();
    expect(respect(VA, ['pay'])).toEqual({ broken: ['pay'], instead: ['pa'] });
    expect(respect(VA, ['pay', 'deciding'])).toEqual({ broken: ['pay'], instead: ['pa'] });
    expect(respect(VA, ['alone', 'office'])).toEqual({ broken: ['alone'], instead: [] });
  });

  test('never change a score, and never offer a role that breaks one', () => {
    const sets = fc.subarray([...VETOES]);
    fc.assert(
      fc.property(fullAnswers(), sets, (answers, vetoes) => {
        const result = scoreCore(answers);
        const before = structuredClone(result);
        const found = respect(result, vetoes);
        expect(result).toEqual(before);
        for (const role of found?.instead ?? []) {
          const alone = { ...result, named: [role] };
          expect(respect(alone, vetoes)).toBeNull();
        }
        if (!found)
          for (const role of result.named)
            expect(respect({ ...result, named: [role] }, vetoes)).toBeNull();
      }),
    );
  });
});

describe('patterns', () => {
  test('a long run and a contradiction are noted; ordinary answers and few of them are not', () => {
    const run = Object.fromEntries(CORE_IDS.map((id, i) => [id, (i < 11 ? 2 : 4) as Choice]));
    expect([longestRun(CORE, run), patternOf(CORE, run)]).toEqual([11, 'run']);
    const torn = fromKeyed([2, -2, 2, -2, 2, -2, 2, -2], [2, -2, 2, -2, 2, -2, 2, -2]);
    expect(patternOf(CORE, torn)).toBe('contradiction');
    expect(
      patternOf(CORE, fromKeyed([2, 1, 2, 1, 0, 1, 2, 1], [-1, -2, 0, -1, -2, -1, 1, -2])),
    ).toBeNull();
    expect(patternOf(CORE, { X1: 2, Y1: 2, X2: 2 })).toBeNull();
  });

  test('are rare among sincere readers', async () => {
    const { simulatedReaders } = await import('../../../src/logic/quiz-check/readers.ts');
    const readers = simulatedReaders(CORE, 4_000, 0.55, 7);
    const noted = readers.filter(({ answers }) => patternOf(CORE, answers) !== null);
    expect(noted.length / readers.length).toBeLessThan(0.03);
  });
});
