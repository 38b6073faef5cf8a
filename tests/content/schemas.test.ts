import { describe, expect, test } from 'vitest';
import { aspectSchema } from '../../src/schemas/aspect.ts';
import { isPublished } from '../../src/schemas/case.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import {
  aspects,
  balances,
  cases,
  checked,
  contentFiles,
  faq,
  glossary,
  PROSE_SCHEMAS,
  type ProseKind,
  parseYaml,
  pay,
  readYaml,
  rules,
  splitMdx,
  TABLE_SCHEMAS,
  taskFamilies,
  texts,
} from '../support/content.ts';

describe('every content file keeps to its schema', () => {
  test('tables of entries', () => {
    for (const [file, schema] of Object.entries(TABLE_SCHEMAS)) {
      for (const [id, entry] of Object.entries(readYaml(file) as object)) {
        checked(schema, entry, `${file} ${id}`);
      }
    }
  });

  test('rows of the comparison', () => {
    expect(aspects().size).toBeGreaterThan(0);
  });

  test('families of tasks', () => {
    expect(taskFamilies().size).toBeGreaterThan(0);
  });

  test('drawings of pay', () => {
    expect(pay().size).toBeGreaterThan(0);
  });

  test('advantages and drawbacks, a file for each role and no other', () => {
    expect(contentFiles('balance', '').sort()).toEqual(
      [...balances().keys()].map((role) => `balance/${role}.yaml`).sort(),
    );
  });

  test('questions and terms', () => {
    expect(faq().length).toBeGreaterThan(0);
    expect(glossary().length).toBeGreaterThan(0);
  });

  test('rules, each file under the name of its topic and country', () => {
    for (const { file, data } of rules())
      expect(file).toBe(`rules/${data.country}/${data.topic}.yaml`);
  });

  test('worked cases, some of them published', () => {
    const published = cases().flatMap(({ list }) => list.filter(isPublished));
    expect(published.length).toBeGreaterThan(15);
  });

  test('frontmatter of every page', () => {
    for (const { file, kind, data } of texts()) checked(PROSE_SCHEMAS[kind], data, file);
  });

  test('no file lies where no schema looks', () => {
    const known = [
      /^(comparison|tasks|pay|balance|faq|glossary|rules\/[a-z]{2,3}|cases\/[a-z]{2,3}\/\d{4}-\d{2}-\d{2})\/[a-z0-9-]+\.yaml$/,
      /^(pages|roles|pairs|guides)\/[a-z-]+\/[a-z0-9-]+\.mdx$/,
      /^ui\/[a-z-]+\.json$/,
      /^languages\.json$/,
    ];
    const stray = contentFiles('', '').filter(
      (file) => !(file in TABLE_SCHEMAS) && !known.some((pattern) => pattern.test(file)),
    );
    expect(stray).toEqual([]);
  });
});

describe('a wrong file is named with field and expectation', () => {
  test('a wrong confidence', () => {
    const [, row] = [...aspects()][0] ?? [];
    const wrong = structuredClone(row) as unknown as { cells: { pa: Record<string, unknown> } };
    wrong.cells.pa['confidence'] = 'F';
    expect(() => checked(aspectSchema, wrong, 'comparison/made-up.yaml')).toThrow(
      'content/comparison/made-up.yaml: cells.pa.confidence: Invalid option: expected one of "A"|"B"|"C"|"D"|"E"',
    );
  });

  test('an unknown field', () => {
    const wrong = {
      kind: 'law',
      publisher: 'P',
      title: 'T',
      url: 'https://x.example',
      date: '2026',
      seen: '2026-11-22',
    };
    expect(() =>
      checked(sourceSchema, { ...wrong, confidence: 'A', grade: 1 }, 'sources.yaml x'),
    ).toThrow('content/sources.yaml x: (whole file): Unrecognized key: "grade"');
  });

  test('a description that is too short', () => {
    const kind: ProseKind = 'pages';
    const data = { title: 'T', description: 'Short', checked: '2026-11-22' };
    expect(() => checked(PROSE_SCHEMAS[kind], data, 'pages/en/x.mdx')).toThrow(
      'content/pages/en/x.mdx: description: Too small: expected string to have >=40 characters',
    );
  });

  test('a key that stands twice, with its line', () => {
    expect(() => parseYaml('a: 1\na: 2\n', 'seeds.yaml')).toThrow(
      /^content\/seeds\.yaml: Map keys must be unique at line 2/,
    );
  });

  test('a page without frontmatter', () => {
    expect(() => splitMdx('# Title\n', 'pages/en/x.mdx')).toThrow(
      'content/pages/en/x.mdx: needs frontmatter between two lines of ---',
    );
  });
});
