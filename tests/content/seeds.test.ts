import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/logic/citations.ts';
import { LANGS } from '../../src/schemas/common.ts';
import { aspects, seeds, taskFamilies, texts } from '../support/content.ts';

const POINTS = Array.from({ length: 38 }, (_, index) => `S${index + 1}`);
/** Points that evidence contradicts or qualifies: each is argued in a set-off verdict. */
const ARGUED = ['S1', 'S20', 'S28', 'S38'];

const all = texts();
const rows = [...aspects()].map(([id, { cells }]) => ({
  place: `comparison/${id}`,
  cited: Object.values(cells).flatMap((cell) => cell.sources),
}));
const tasks = [...taskFamilies()].map(([id, { tasks }]) => ({
  place: `tasks/${id}`,
  cited: Object.values(tasks).flatMap((task) => task.sources),
}));
const placesIn = (lang: string) => [
  ...all
    .filter((text) => text.lang === lang)
    .map(({ file, body }) => ({ place: file, cited: citedIn(body) })),
  ...rows,
  ...tasks,
];
const verdicts = all.flatMap(({ file, lang, body }) =>
  [...body.matchAll(/<Verdict\s+([^>]*)>/g)].map(([, attributes = '']) => ({
    file,
    lang,
    point: /point="([^"]*)"/.exec(attributes)?.[1] ?? '',
    verdict: /verdict="([^"]*)"/.exec(attributes)?.[1] ?? '',
  })),
);

describe('the points of the source documents', () => {
  test('are thirty-eight', () => {
    expect([...seeds().keys()]).toEqual(POINTS);
  });

  test.each(LANGS)('%s says every one of them', (lang) => {
    const places = placesIn(lang);
    const map = POINTS.map((point) => ({
      point,
      said: places.filter(({ cited }) => cited.includes(point)).map(({ place }) => place),
    }));
    const printed = map
      .map(({ point, said }) => `${point}: ${said.join(', ') || 'NOWHERE'}`)
      .join('\n');
    expect(
      map.filter(({ said }) => said.length === 0).map(({ point }) => point),
      printed,
    ).toEqual([]);
  });

  test.each(LANGS)('%s argues those that evidence qualifies', (lang) => {
    const argued = verdicts.filter((verdict) => verdict.lang === lang).map(({ point }) => point);
    expect(ARGUED.filter((point) => !argued.includes(point))).toEqual([]);
  });

  test('get the same verdict wherever they are argued', () => {
    const known = seeds();
    const wrong = verdicts.filter(({ point, verdict }) => known.get(point)?.verdict !== verdict);
    expect(wrong.map((found) => ({ ...found, inSeeds: known.get(found.point)?.verdict }))).toEqual(
      [],
    );
  });
});
