import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/logic/citations.ts';
import { channelSources } from '../../src/logic/estimate/index.ts';
import { isPublished } from '../../src/schemas/case.ts';
import {
  aspects,
  balances,
  cases,
  channels,
  corrections,
  faq,
  glossary,
  hirerEntries,
  offerEntries,
  pay,
  quizItems,
  quizReadiness,
  rules,
  seeds,
  sources,
  swingEntries,
  taskFamilies,
  texts,
} from '../support/content.ts';

/** Every value under a key `source`, at any depth. */
function sourcesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesOf(inner),
  );
}

const uses = [
  ...texts().map(({ file, body }) => ({ file, ids: citedIn(body) })),
  ...[...aspects()].map(([id, { cells }]) => ({
    file: `comparison/${id}.yaml`,
    ids: Object.values(cells).flatMap((cell) => cell.sources),
  })),
  ...[...taskFamilies()].flatMap(([family, { tasks }]) =>
    Object.entries(tasks).map(([id, task]) => ({
      file: `tasks/${family}.yaml ${id}`,
      ids: task.sources,
    })),
  ),
  ...[...balances()].map(([role, { themes }]) => ({
    file: `balance/${role}.yaml`,
    ids: Object.values(themes).flatMap((theme) => [...theme.for.sources, ...theme.against.sources]),
  })),
  ...[...quizItems()].map(([id, { evidence }]) => ({
    file: `quiz/items.yaml ${id}`,
    ids: evidence.map(({ source }) => source),
  })),
  ...[...pay()].map(([id, { figures }]) => ({
    file: `pay/${id}.yaml`,
    ids: figures.map(({ source }) => source),
  })),
  ...[...corrections()].map(([id, { sources: ids }]) => ({ file: `corrections.yaml ${id}`, ids })),
  ...faq().flatMap(({ questions }) =>
    questions.map(({ id, sources }) => ({ file: `faq ${id}`, ids: sources })),
  ),
  ...glossary().map(([id, { sources }]) => ({ file: `glossary ${id}`, ids: sources })),
  ...[...quizReadiness()].map(([id, { source }]) => ({
    file: `quiz/readiness.yaml ${id}`,
    ids: source ? [source] : [],
  })),
  ...cases().map(({ file, list }) => ({
    file,
    ids: list.filter(isPublished).map(({ source }) => source),
  })),
  ...rules().map(({ file, data }) => ({ file, ids: sourcesOf(data) })),
  { file: 'estimator/hirer.yaml', ids: sourcesOf(hirerEntries()) },
  ...Object.entries(swingEntries()).map(([id, { source, evidence }]) => ({
    file: `estimator/swing.yaml ${id}`,
    ids: [source, ...evidence],
  })),
  ...[...channels()].map(([id, channel]) => ({
    file: `estimator/channels.yaml ${id}`,
    ids: channelSources(channel),
  })),
  ...Object.entries(offerEntries()).map(([id, { sources: ids }]) => ({
    file: `estimator/offer.yaml ${id}`,
    ids,
  })),
  ...[...seeds()].map(([id, { document }]) => ({ file: `seeds.yaml ${id}`, ids: [document] })),
];
const known = sources();
const points = seeds();

describe('the bibliography', () => {
  test('has every source that is cited', () => {
    const unknown = uses.flatMap(({ file, ids }) =>
      ids.filter((id) => !known.has(id) && !points.has(id)).map((id) => `${file} cites ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('has no source that nothing cites', () => {
    const cited = new Set(uses.flatMap(({ ids }) => ids));
    expect([...known.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  test('rests every rule on a law, a report of one, which is never as sure, or a stated assumption', () => {
    const basis = (id: string) => {
      const { kind, confidence } = known.get(id) ?? {};
      return ['press', 'vendor'].includes(kind ?? '') && confidence !== 'A' ? 'report' : kind;
    };
    const others = rules().flatMap(({ file, data }) =>
      sourcesOf(data)
        .filter((id) => !['law', 'report', 'assumption'].includes(basis(id) ?? ''))
        .map((id) => `${file} rests on ${id}`),
    );
    expect(others).toEqual([]);
  });

  test('has ids that no seed point could be mistaken for, also in small letters as anchors', () => {
    const anchors = [...known.keys(), ...points.keys()].map((id) => id.toLowerCase());
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('lists nothing as seen before it was published', () => {
    const early = [...known].filter(([, { date, seen }]) => seen.slice(0, date.length) < date);
    // A rule that starts later than it was read is announced, not published, on its date.
    expect(early.filter(([, { kind }]) => kind !== 'law').map(([id]) => id)).toEqual([]);
  });
});

describe('citations in text', () => {
  test('are written so that they are found', () => {
    for (const { file, body } of texts()) {
      const tags = body.match(/<Cite\b[^>]*>/g) ?? [];
      const wrong = tags.filter((tag) => !/^<Cite s="[\w-]+( [\w-]+)*" ?\/>$/.test(tag));
      expect(wrong, file).toEqual([]);
    }
  });
});
