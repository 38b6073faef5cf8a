import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/logic/quiz-check/limits.ts';
import { parity } from '../../src/logic/quiz-check/parity.ts';
import { PAIRS, pairSlug, ROLES } from '../../src/logic/roles.ts';
import { LANGS, ROLE_IDS } from '../../src/schemas/common.ts';
import { outcomeSchema } from '../../src/schemas/quiz.ts';
import { quizItems, quizReadiness, readYaml } from '../support/content.ts';

const read = (file: string) => readYaml(file) as Record<string, unknown>;
const items = [...quizItems()]
  .map(([id, item]) => ({ id, ...item }))
  .sort((a, b) => a.order - b.order);
const core = items.filter((item) => item.core);
const outcomes = read('quiz/outcomes.yaml');

describe('items', () => {
  test('sixteen are asked, the axes in turn; two on each axis are in reserve, after them', () => {
    const axes = items.map(({ axis }) => axis).join('');
    expect(axes.slice(0, 16)).toBe('XY'.repeat(8));
    expect([...axes.slice(16)].sort().join('')).toBe('XXYY');
    expect(items.map((item) => item.core)).toEqual(items.map((_, index) => index < 16));
    expect(items.map(({ order }) => order)).toEqual(items.map((_, index) => index + 1));
    for (const { id, axis } of items) expect(id).toMatch(new RegExp(`^${axis}[1-9]\\d?$`));
  });

  test('keys are balanced, and no two neighbours share axis and side', () => {
    for (const axis of ['X', 'Y']) {
      expect(core.filter((item) => item.axis === axis && item.plus === 'a')).toHaveLength(4);
    }
    // The tie-break round too: on each axis one of either key, so that a straight line cancels out there as well.
    for (const axis of ['X', 'Y']) {
      const reserve = items.filter((item) => !item.core && item.axis === axis);
      expect(reserve.map(({ plus }) => plus).sort()).toEqual(['a', 'b']);
    }
    core.slice(1).forEach((item, i) => {
      expect([item.axis, item.plus]).not.toEqual([core[i]?.axis, core[i]?.plus]);
    });
  });

  test('the halves of the arrangement axis are large enough to be scored apart', () => {
    const count = (subscale: string) => core.filter((item) => item.subscale === subscale).length;
    expect([count('place'), count('status')]).toEqual([3, 5]);
    expect(
      core.filter((item) => item.axis === 'Y' && ['place', 'status'].includes(item.subscale)),
    ).toEqual([]);
  });

  test.each(LANGS)('%s: length gives nothing away', (lang) => {
    let longerPlus = 0;
    for (const { id, core: asked, plus, a, b } of items) {
      const [towards, away] = plus === 'a' ? [a, b] : [b, a];
      const [long, short] = [towards[lang] ?? '', away[lang] ?? '']
        .map((text) => text.length)
        .sort((x, y) => y - x);
      const alike = (long ?? 0) <= 1.3 * (short ?? 0) || (long ?? 0) - (short ?? 0) <= 12;
      expect(alike, `${id} (${lang}): ${long} against ${short} characters`).toBe(true);
      if (asked && (towards[lang] ?? '').length > (away[lang] ?? '').length) longerPlus++;
    }
    expect(longerPlus).toBeGreaterThanOrEqual(6);
    expect(longerPlus).toBeLessThanOrEqual(10);
  });

  test('no language needs much more room than another', () => {
    for (const lang of LANGS.slice(1)) {
      const texts = (one: string) =>
        items.map(({ a, b }) => ({ a: a[one] ?? '', b: b[one] ?? '' }));
      const { least, most } = parity(texts(LANGS[0] ?? ''), texts(lang));
      expect(least, lang).toBeGreaterThanOrEqual(LIMITS.parity.least);
      expect(most, lang).toBeLessThanOrEqual(LIMITS.parity.most);
    }
  });

  test.each(LANGS)('%s: statements are short sentences without a negation', (lang) => {
    const negation = /\b(not|never|no one|don.t|tidak|bukan|jangan|tak)\b/i;
    for (const { id, a, b, facet } of items) {
      for (const text of [a[lang] ?? '', b[lang] ?? '']) {
        expect(text, id).toMatch(/^[A-Z][^.!?]*\.$/);
        expect(text, id).not.toMatch(negation);
        expect(text.length, id).toBeLessThanOrEqual(95);
      }
      expect((facet[lang] ?? '').split(' ').length, id).toBeLessThanOrEqual(3);
    }
  });
});

describe('outcomes', () => {
  test('one per role, each leading to its own page and the estimator', () => {
    expect(Object.keys(outcomes)).toEqual([...ROLE_IDS]);
    for (const { id, slug } of ROLES) {
      const routes = outcomeSchema.parse(outcomes[id]).links.map(({ route }) => route);
      expect(routes).toContain(`roles/${slug}/`);
      expect(routes).toContain('rates/');
      expect(routes).toContain('tasks/');
      expect(routes).toContain('pay/');
      for (const { route, preset } of outcomeSchema.parse(outcomes[id]).links) {
        if (preset === undefined) continue;
        expect(route).toBe('rates/');
        expect(Object.keys(read('estimator/presets.yaml'))).toContain(preset);
      }
    }
    expect(PAIRS.map(pairSlug)).toHaveLength(6);
  });

  test.each(LANGS)('%s: descriptions are of like length and do not praise', (lang) => {
    const flattery =
      /\b(great|excellent|perfect|talent|gifted|born|ideal|amazing|hebat|sempurna|berbakat|luar biasa)\b/i;
    const texts = ROLE_IDS.map((id) => outcomeSchema.parse(outcomes[id]).meaning[lang] ?? '');
    for (const text of texts) expect(text).not.toMatch(flattery);
    const lengths = texts.map((text) => text.length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.35);
  });
});

describe('readiness', () => {
  const questions = [...quizReadiness()].map(([id, question]) => ({ id, ...question }));

  test('six questions in their order: self-steering, savings, experience, business, equipment, English', () => {
    expect(questions.map(({ id }) => id)).toEqual([
      'steering',
      'savings',
      'experience',
      'business',
      'equipment',
      'english',
    ]);
    expect(questions.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('no option is named twice, and none of several says "none" and counts', () => {
    for (const { id, options, several } of questions) {
      const names = options.map((option) => option.id);
      expect(new Set(names).size, id).toBe(names.length);
      if (several) expect(options.find((option) => option.id === 'none')?.points, id).toBe(0);
    }
  });

  test.each(LANGS)('%s: advice to the roles is of like length', (lang) => {
    const lengths = ROLE_IDS.map((role) =>
      questions
        .flatMap(({ advice }) => advice)
        .filter(({ roles }) => roles.includes(role))
        .reduce((sum, { text }) => sum + (text[lang]?.length ?? 0), 0),
    );
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.8);
  });
});
