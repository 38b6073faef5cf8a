import { describe, expect, test } from 'vitest';
import { LANGS, type RoleId } from '../../src/schemas/common.ts';
import {
  contentFiles,
  countWords,
  localizedTexts,
  plain,
  readYaml,
  texts,
} from '../support/content.ts';
import { faults, PUSHING } from '../support/wording.ts';

const LEAST_WORDS = 500;
/** How many times as long as the other the reasons for one of two roles may be. */
const MOST_UNEVEN = 1.5;

const pairs = texts().filter(({ kind }) => kind === 'pairs');
const CHOICES = /<Choices>([\s\S]*?)<\/Choices>/;

/** What a choice gives as its reasons, by role. */
const choices = (body: string) =>
  [...body.matchAll(/<Choice role="(\w+)">([\s\S]*?)<\/Choice>/g)].map(([, role, list = '']) => ({
    role: role as RoleId,
    reasons: list.match(/^- .+$/gm) ?? [],
  }));

describe.each(pairs)('$file', ({ data, body }) => {
  test('has at least 500 words beside its lists', () => {
    expect(countWords(plain(body.replace(CHOICES, '')))).toBeGreaterThanOrEqual(LEAST_WORDS);
  });

  test('answers first: for whom each of the two is, with as much said of one as of the other', () => {
    const [intro = '', first = ''] = body.split(/^## /m);
    expect(countWords(plain(intro))).toBeLessThanOrEqual(90);
    expect(first).toMatch(CHOICES);
    const lists = choices(first);
    expect(lists.map(({ role }) => role)).toEqual(data['roles']);
    const [one = [], other = []] = lists.map(({ reasons }) => reasons);
    expect(one.length).toBeGreaterThanOrEqual(3);
    expect(other.length).toBe(one.length);
    const lengths = [one, other].map((reasons) => countWords(reasons.join(' ')));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(MOST_UNEVEN);
  });

  test('has the table in it once, after the verdict', () => {
    const roles = (data['roles'] as string[]).join(' ');
    expect(body.match(/<Comparison /g)).toHaveLength(1);
    expect(body.indexOf(`<Comparison roles="${roles}" />`)).toBeGreaterThan(
      body.indexOf('</Choices>'),
    );
  });
});

describe('no role is pushed', () => {
  /** What the comparison and the pairs say in a language, by place. */
  const said = (lang: string) => [
    ...contentFiles('comparison', '.yaml').flatMap((file) =>
      localizedTexts(readYaml(file)).map(({ path, text }) => ({
        place: `${file} ${path}`,
        text: text[lang] ?? '',
      })),
    ),
    ...pairs
      .filter((pair) => pair.lang === lang)
      .flatMap(({ file, data, body }) => [
        { place: `${file} description`, text: String(data['description']) },
        ...plain(body)
          .split('\n')
          .map((text, line) => ({ place: `${file} line ${line + 1} of the text`, text })),
      ]),
  ];

  test.each(LANGS)('%s: neither in the table nor in the article of a pair', (lang) => {
    const found = said(lang).flatMap(({ place, text }) =>
      faults(text, PUSHING[lang] ?? []).map((fault) => `${place}: ${fault}`),
    );
    expect(said(lang).length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  test('the rules find what they are for', () => {
    const wrong = {
      en: [
        'The best role for you',
        'A better career',
        'We recommend the EA',
        'You should become a VA',
        'an executive assistant is superior',
        'a lower level',
        'She is only an assistant',
      ],
      id: [
        'pilihan terbaik bagi Anda',
        'karier yang lebih baik',
        'kami merekomendasikan EA',
        'kami menyarankan peran ini',
        'sebaiknya Anda menjadi VA',
        'EA lebih unggul',
        'tingkat yang lebih rendah',
        'cuma asisten',
      ],
    };
    for (const [lang, list] of Object.entries(wrong)) {
      const rules = PUSHING[lang] ?? [];
      expect(list.filter((text) => faults(text, rules).length === 0)).toEqual([]);
    }
    const right = {
      en: 'a British trainer recommends six clients',
      id: 'saran kami: jangan ada klien dominan',
    };
    for (const [lang, text] of Object.entries(right))
      expect(faults(text, PUSHING[lang] ?? [])).toEqual([]);
  });
});
