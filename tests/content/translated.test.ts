import { expect, test } from 'vitest';
import { stampOf, translations, withStamp } from '../../src/build/translated.ts';
import { DEFAULT_LANG } from '../../src/schemas/common.ts';
import { splitMdx, texts } from '../support/content.ts';

const stampIn = (file: string) =>
  texts().find((text) => text.file === file)?.data['translationOf'] ?? 'none';

test('every translation was looked at since its original last changed', () => {
  const all = translations();
  expect(all.length).toBeGreaterThan(15);
  const stale = all
    .filter(({ file, stamp }) => stampIn(file) !== stamp)
    .map(
      ({ file, original }) =>
        `content/${file}: compare it with content/${original}, then: npm run translated -- content/${file}`,
    );
  expect(stale).toEqual([]);
});

test('an original is the translation of nothing', () => {
  const originals = texts().filter(({ lang }) => lang === DEFAULT_LANG);
  expect(originals.filter(({ data }) => 'translationOf' in data).map(({ file }) => file)).toEqual(
    [],
  );
});

const PAGE = '---\ntitle: Tea\nchecked: 2026-11-22\n---\n\nTea is\nhot.\n';
const stamp = (mdx: string) => stampOf(splitMdx(mdx, 'pages/en/tea.mdx'));

test('a stamp changes with the words and the frontmatter, and with nothing else', () => {
  for (const [a, b] of [
    ['hot', 'cold'],
    ['title: Tea', 'title: Green tea'],
    ['hot.', 'hot. <Cite s="S5" />'],
  ] as const)
    expect(stamp(PAGE.replace(a, b)), b).not.toBe(stamp(PAGE));
  for (const [a, b] of [
    ['is\nhot', 'is hot'],
    ['hot.\n', 'hot. \n\n'],
    ['2026-11-22', '2026-12-24'],
    ['title: Tea', 'title: "Tea"'],
  ] as const)
    expect(stamp(PAGE.replace(a, b)), b).toBe(stamp(PAGE));
});

test('a stamp is set once, and renewed in its place', () => {
  const first = withStamp(PAGE, '0123456789ab');
  expect(first).toBe(PAGE.replace('22\n---', '22\ntranslationOf: "0123456789ab"\n---'));
  expect(splitMdx(first, 'pages/id/tea.mdx').data['translationOf']).toBe('0123456789ab');
  expect(withStamp(first, 'ba9876543210')).toBe(first.replace('0123456789ab', 'ba9876543210'));
  expect(stamp(first)).toBe(stamp(PAGE));
});
