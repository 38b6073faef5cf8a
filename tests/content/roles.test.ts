import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/logic/citations.ts';
import { LANGS } from '../../src/schemas/common.ts';
import { countWords, plain, type Text, texts } from '../support/content.ts';

/** The chapters of a role page, by the object drawn over each: the same for all roles, in the same order. */
const CHAPTERS = [
  'list', // what you do
  'clock', // a working day
  'rings', // who you answer to
  'pin', // place and hours
  'laptop', // tools and skills
  'wallet', // pay
  'vane', // outlook
  'scales', // status, tax and social security
  'door', // getting in
  'stairs', // growing
  'hourglass', // who should think twice
  'signpost', // where to go next
] as const;
type Chapter = (typeof CHAPTERS)[number];

/** What the outlook sets side by side: none may be left out, or the spread would be smaller than it is. */
const MEASURES = ['bls-ooh-2024', 'wef-2025', 'ilo-genai-2025', 'asap-2025', 'upwork-skills-2026'];
const DIRECTIONS = ['fewer', 'other', 'steady'];
const MOST_WORDS = 1600;
const HOURS_OF_A_DAY = 5;
const WARNINGS = 5;
const MOST_UNEVEN = 1.25;

const pages = texts().filter(({ kind }) => kind === 'roles');
const inLang = (lang: string) => pages.filter((page) => page.lang === lang);

/** What stands between two second-level headings, with the object that opens it. */
function chaptersOf({ body }: Text) {
  const opened = /^(?:<Thing is="(\w+)" \/>\n\n)?## (.+)$/gm;
  const heads = [...body.matchAll(opened)];
  return heads.map((head, index) => ({
    thing: head[1] ?? '',
    title: head[2] ?? '',
    text: body.slice(head.index + head[0].length, heads[index + 1]?.index),
  }));
}
const chapter = (page: Text, thing: Chapter): string =>
  chaptersOf(page).find((found) => found.thing === thing)?.text ?? '';
const attributes = (mdx: string, tag: string, name: string) =>
  [...mdx.matchAll(new RegExp(`<${tag}\\s[^>]*\\b${name}="([^"]*)"`, 'g'))].map(([, v = '']) => v);
const bullets = (mdx: string) => mdx.match(/^- .*$/gm) ?? [];

test('there is a page for each role in each language', () => {
  expect(pages).toHaveLength(4 * LANGS.length);
});

describe.each(pages)('$file', (page) => {
  test('has the chapters of every role page, in their order, each under its object', () => {
    expect(chaptersOf(page).map(({ thing }) => thing)).toEqual([...CHAPTERS]);
    expect(page.body.match(/<Thing /g)).toHaveLength(CHAPTERS.length);
  });

  test('is no longer than a reader stays', () => {
    expect(countWords(plain(page.body))).toBeLessThanOrEqual(MOST_WORDS);
  });

  test('says what its working day is made of, and keeps its hours in order', () => {
    const day = chapter(page, 'clock');
    const [note = '', hours = ''] = day.split('<Day>');
    expect(note).toContain('<Note title=');
    expect(citedIn(note).length).toBeGreaterThan(0);
    const times = [...hours.matchAll(/^- \*\*(\d\d[:.]\d\d)\*\* /gm)].map(([, time = '']) => time);
    expect(times.length).toBeGreaterThanOrEqual(HOURS_OF_A_DAY);
    expect(times).toHaveLength(bullets(hours).length);
    expect(times).toEqual([...new Set(times)].sort());
  });

  test('gives the share that may telework, the year before, and why they are no series', () => {
    const place = chapter(page, 'pin');
    for (const figure of ['39.5%', '25.2%', '51.4%', '21.3%']) {
      const own = page.lang === 'id' ? figure.replace('.', ',') : figure;
      expect(place, own).toContain(own);
    }
    expect(citedIn(place)).toEqual(
      expect.arrayContaining(['bls-ors-2025', 'bls-ors-other-2025', 'bls-ors-2024']),
    );
    expect(place).toMatch(/not one series|satu tren/);
  });

  test('leads from pay to the page of pay', () => {
    expect(chapter(page, 'wallet')).toContain('](/pay/)');
  });

  test('shows the spread of the outlook, from fewer jobs to lasting demand', () => {
    const outlook = chapter(page, 'vane');
    expect(citedIn(outlook)).toEqual(expect.arrayContaining(MEASURES));
    const says = attributes(outlook, 'Forecast', 'says');
    expect([...new Set(says)]).toEqual(DIRECTIONS);
    expect(says).toEqual(says.toSorted((a, b) => DIRECTIONS.indexOf(a) - DIRECTIONS.indexOf(b)));
    for (const part of outlook.split('<Forecast ').slice(1))
      expect(citedIn(part.split('</Forecast>')[0] ?? '').length, part).toBeGreaterThan(0);
  });

  test('shows what software reaches and what it does not, most first', () => {
    const scores = attributes(chapter(page, 'vane'), 'Exposed', 'score').map(Number);
    expect(scores.length).toBeGreaterThanOrEqual(5);
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect((scores[0] ?? 0) - (scores.at(-1) ?? 1)).toBeGreaterThan(0.3);
  });

  test('warns as many readers as every other role, and sends them somewhere', () => {
    const warning = chapter(page, 'hourglass');
    expect(bullets(warning)).toHaveLength(WARNINGS);
    expect(warning).toMatch(/\]\(\/roles\//);
  });
});

describe.each(LANGS)('%s', (lang) => {
  test('calls a chapter the same on every role page', () => {
    for (const thing of CHAPTERS) {
      const names = inLang(lang).flatMap((page) =>
        chaptersOf(page).flatMap((found) => (found.thing === thing ? [found.title] : [])),
      );
      expect(new Set(names).size, `${thing}: ${names.join(', ')}`).toBe(1);
    }
  });

  test('warns against one role at about the length of another', () => {
    const sizes = inLang(lang).map((page) =>
      bullets(chapter(page, 'hourglass')).reduce((sum, line) => sum + plain(line).length, 0),
    );
    expect(Math.max(...sizes) / Math.min(...sizes), sizes.join(' ')).toBeLessThanOrEqual(
      MOST_UNEVEN,
    );
  });

  test('gives a task the same score wherever it stands', () => {
    const scores = new Map<string, Set<string>>();
    for (const { body } of inLang(lang))
      for (const [, score = '', task = ''] of body.matchAll(
        /<Exposed score="([^"]*)">([^<]*)<\/Exposed>/g,
      ))
        scores.set(task, (scores.get(task) ?? new Set()).add(score));
    expect(scores.size).toBeGreaterThan(10);
    expect([...scores].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});
