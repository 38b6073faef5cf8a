import { describe, expect, test } from 'vitest';
import { changeDates, estimate, figureOf, ruleNamed } from '../../src/logic/estimate/index.ts';
import { DEFAULT_LANG, LANGS } from '../../src/schemas/common.ts';
import type { GuidePage } from '../../src/schemas/page.ts';
import { countWords, examples, payFigureIds, plain, type Text, texts } from '../support/content.ts';
import { sentences } from '../support/readability.ts';
import { loadRules } from '../support/rules.ts';

const LEAST_WORDS = 700;
const MOST_WORDS = 1500;
/** What a guide may use; the list of src/pages/[...locale]/guides/_parts.ts. */
const PARTS =
  'Amount Checklist Cite Contact Employed Fee Note Paid RoleMap Rule Script Steps Thing Verdict Worked';
const USABLE = /<(Checklist|Script|Steps|Worked|Employed)\b|^\| ?-/m;

const rules = loadRules();
const today = changeDates(rules)
  .filter((date) => date <= rules.country.coveredThrough)
  .at(-1);
const guides = texts().filter(({ kind }) => kind === 'guides');
const about = ({ data }: Text) => data as unknown as GuidePage;
const inLang = (lang: string) => guides.filter((guide) => guide.lang === lang);

/** The attributes of every use of a part: `of="a" key="b"`. */
const uses = ({ body }: Text, part: string) =>
  [...body.matchAll(new RegExp(`<${part}\\s+([^>]*?)/?>`, 'g'))].map(
    ([, list = '']) =>
      Object.fromEntries(
        [...list.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name = '', text, value]) => [
          name,
          text ?? value ?? '',
        ]),
      ) as Readonly<Record<string, string>>,
  );

test('there are guides', () => {
  expect(inLang(DEFAULT_LANG).length).toBeGreaterThanOrEqual(2);
});

test.each(LANGS)('%s: no two share a title or a place in the order', (lang) => {
  const orders = inLang(lang).map((guide) => about(guide).order);
  const titles = inLang(lang).map((guide) => about(guide).title);
  expect(orders.filter((order, index) => orders.indexOf(order) !== index)).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe.each(guides)('$file', (guide) => {
  const { body, slug, lang } = guide;
  const { answer, group, roles, notAdvice } = about(guide);

  test('is as long as one sitting', () => {
    const words = countWords(plain(body));
    expect(words).toBeGreaterThanOrEqual(LEAST_WORDS);
    expect(words).toBeLessThanOrEqual(MOST_WORDS);
  });

  test('answers its title at once, in one to three sentences', () => {
    const count = sentences(answer, lang).length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(3);
  });

  test('stands where it stands in the other languages, for the same roles', () => {
    const original = inLang(DEFAULT_LANG).find((other) => other.slug === slug);
    expect(original, `content/guides/${DEFAULT_LANG}/${slug}.mdx`).toBeDefined();
    const fixed = ({ group, order, roles, notAdvice }: GuidePage) => [
      group,
      order,
      roles,
      notAdvice,
    ];
    expect(fixed(about(guide))).toEqual(original && fixed(about(original)));
    expect(roles).toEqual([...new Set(roles)]);
  });

  test('has something to use at once', () => {
    expect(body).toMatch(USABLE);
  });

  test('says what it is not where it is about law or works out tax', () => {
    if (group === 'law' || body.includes('<Worked')) expect(notAdvice).toBe(true);
  });

  test('uses only what guides have', () => {
    const used = [...body.matchAll(/<([A-Z]\w*)/g)].map(([, part = '']) => part);
    expect(used.filter((part) => !PARTS.split(' ').includes(part))).toEqual([]);
  });

  test('names rules, examples and figures that there are', () => {
    const wrong: string[] = [];
    const tried = (part: string, make: (use: Readonly<Record<string, string>>) => unknown) => {
      for (const use of uses(guide, part)) {
        try {
          make(use);
        } catch (error) {
          wrong.push(`<${part}> ${JSON.stringify(use)}: ${(error as Error).message}`);
        }
      }
    };
    const year = (id = '') => {
      const found = examples().get(id);
      if (!found) throw new RangeError(`content/estimator/examples.yaml has no "${id}"`);
      const { words: _, norm: __, nppnNotified: ___, eligibility, ...practice } = found;
      const { activities } = eligibility;
      return estimate({ ...practice, eligibility: { activities } }, rules, today ?? '');
    };
    tried('Rule', ({ of = '', key, on = today }) => ruleNamed(rules, of, on ?? '', key));
    tried('Worked', ({ of }) => year(of));
    tried('Paid', ({ of, figure = 'takeHome.month', regime }) =>
      figureOf(year(of), figure, regime),
    );
    tried('Amount', ({ of = '' }) => {
      if (!payFigureIds().has(of)) throw new RangeError('there is no such figure of pay');
    });
    expect(wrong).toEqual([]);
  });

  test('names every column of its tables', () => {
    const heads = body.match(/^\|.*\|(?=\n\| ?:?-)/gm) ?? [];
    expect(heads.filter((head) => /\|\s*\|/.test(head))).toEqual([]);
  });

  test('has one line to a box in its lists to tick', () => {
    for (const [, list = ''] of body.matchAll(/<Checklist>([\s\S]*?)<\/Checklist>/g)) {
      expect(list.match(/^- /gm)?.length ?? 0).toBeGreaterThanOrEqual(3);
      expect(list).not.toMatch(/^[ \t]+- |^- .*\n\n- /m);
    }
  });
});

test('every example is worked out somewhere', () => {
  const asked = guides.flatMap((guide) =>
    [...uses(guide, 'Worked'), ...uses(guide, 'Paid')].map(({ of }) => of),
  );
  expect([...examples().keys()].filter((id) => !asked.includes(id))).toEqual([]);
});
