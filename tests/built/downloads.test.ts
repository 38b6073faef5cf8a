import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DATA as OFFERED } from '../../src/logic/structured.ts';
import { ROLE_IDS } from '../../src/schemas/common.ts';
import { contentFiles, readYaml } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';
import {
  attributes,
  builtFiles,
  folderOf,
  LANGS,
  pageAt,
  readBuilt,
  textOf,
} from '../support/dist.ts';

/** Every kind of data to take away, without language and ending. */
const DATA = [...new Set(builtFiles('.schema.json').map((file) => file.replace(/^id\//, '')))].map(
  (file) => file.replace('.schema.json', ''),
);
const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/ },
});

interface Comparison {
  readonly language: string;
  readonly page: string;
  readonly aspects: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: Readonly<
      Record<string, { value: string; text: string; sources: readonly { id: string }[] }>
    >;
  }[];
}

test('there is data to take away, and every kind has a page that offers it in every form, in every language', () => {
  expect(DATA.toSorted()).toEqual(
    Object.values(OFFERED)
      .flat()
      .map(({ route }) => route)
      .toSorted(),
  );
  for (const lang of LANGS)
    for (const [route, kinds] of Object.entries(OFFERED)) {
      expect(attributes(pageAt(lang, route), 'a[download]', 'href'), `${lang} ${route}`).toEqual(
        kinds.flatMap((kind) =>
          ['csv', 'json', 'schema.json'].map(
            (ending) => `/${folderOf(lang)}${kind.route}.${ending}`,
          ),
        ),
      );
    }
});

test('what speaks for and against roles, the quiz, the rules and the fees are whole', () => {
  const read = (name: string) => JSON.parse(readBuilt(`${name}.json`));
  expect(read('roles/for-and-against').points.length).toBe(ROLE_IDS.length * 8);
  const items = readYaml('quiz/items.yaml') as object;
  expect(
    read('quiz/items')
      .items.map(({ id }: { id: string }) => id)
      .toSorted(),
  ).toEqual(Object.keys(items).toSorted());
  const channels = readYaml('estimator/channels.yaml') as object;
  expect(read('rates/channels').channels.map(({ id }: { id: string }) => id)).toEqual(
    Object.keys(channels),
  );
  const dates = (node: unknown): number =>
    typeof node !== 'object' || node === null
      ? 0
      : 'values' in node && 'unit' in node
        ? Object.keys(node.values as object).length
        : Object.values(node).reduce((sum: number, child) => sum + dates(child), 0);
  const files = contentFiles('rules', '.yaml').map((file) => readYaml(file));
  const rules: { values: object[] }[] = read('rates/rules').rules;
  expect(rules.reduce((sum, { values }) => sum + values.length, 0)).toBe(dates(files));
});

describe.each(DATA.flatMap((data) => LANGS.map((lang) => ({ data, lang }))))(
  '$data in $lang',
  ({ data, lang }) => {
    const file = (ending: string) => readBuilt(`${folderOf(lang)}${data}.${ending}`);
    const schema = JSON.parse(file('schema.json'));
    const json = JSON.parse(file('json'));

    test('is as its schema says, and names the schema', () => {
      const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
      validate(json);
      expect(validate.errors ?? []).toEqual([]);
      expect(json.$schema).toBe(schema.$id);
      expect(json).toMatchObject({ language: lang, licence: 'CC-BY-4.0' });
      expect(validate({ ...json, licence: 'none' })).toBe(false);
      expect(validate({ ...json, more: 1 })).toBe(false);
    });

    test('explains every field in its language', () => {
      const bare: string[] = [];
      const walk = (node: { properties?: object; items?: object; description?: string }) => {
        for (const [name, child] of Object.entries(node.properties ?? {})) {
          const list = 'items' in child ? child.items : child;
          if (!child.description && !('properties' in list)) bare.push(name);
          walk(child);
        }
        if (node.items) walk(node.items);
      };
      walk(schema);
      expect(bare).toEqual([]);
    });

    test('is a table of even rows, none of which a spreadsheet would take for a formula', () => {
      const [header = [], ...rows] = parseCsv(file('csv'));
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(header).size).toBe(header.length);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(rows.flat().filter((field) => /^[=+\-@\t]/.test(field))).toEqual([]);
    });
  },
);

describe.each(LANGS)('the comparison in %s', (lang) => {
  const page = pageAt(lang, 'compare/');
  const json = JSON.parse(readBuilt(`${folderOf(lang)}compare/roles.json`)) as Comparison;

  test('has the rows of the page, in their order, word for word', () => {
    expect(json.page.endsWith(page.path)).toBe(true);
    const rows = page.html.match(/<tr [^>]*class="aspect[\s\S]*?<\/tr>/g) ?? [];
    expect(rows.length).toBeGreaterThan(15);
    expect(json.aspects.map(({ id }) => id)).toEqual(
      rows.map((row) => row.match(/id="aspect-([^"]+)"/)?.[1]),
    );
    for (const [index, row] of rows.entries()) {
      const aspect = json.aspects[index];
      expect(textOf(row.match(/<a href="#aspect-[^>]*>([\s\S]*?)<\/a>/)?.[1] ?? '')).toBe(
        aspect?.name,
      );
      const cells = row.match(/<td[\s\S]*?<\/td>/g) ?? [];
      expect(cells.length).toBe(ROLE_IDS.length);
      for (const [place, role] of ROLE_IDS.entries()) {
        const { text: words = '?', sources = [] } = aspect?.cells[role] ?? {};
        expect(textOf(cells[place] ?? '')).toContain(words);
        for (const { id } of sources) expect(cells[place]).toContain(`#${id.toLowerCase()}"`);
      }
    }
  });

  test('says in the table what it says as data', () => {
    const [header = [], ...rows] = parseCsv(readBuilt(`${folderOf(lang)}compare/roles.csv`));
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    const cells = json.aspects.flatMap(({ id, cells }) =>
      ROLE_IDS.map((role) => ({ id, role, ...cells[role] })),
    );
    expect(column('aspect')).toEqual(cells.map(({ id }) => id));
    expect(column('role')).toEqual(cells.map(({ role }) => role));
    expect(column('value')).toEqual(cells.map(({ value }) => value));
    expect(column('text')).toEqual(cells.map((cell) => cell.text));
    expect(column('sources')).toEqual(
      cells.map(({ sources = [] }) => sources.map(({ id }) => id).join(' | ')),
    );
  });
});

test('the languages have the same answers', () => {
  const [first, ...others] = LANGS.map((lang) => {
    const { aspects } = JSON.parse(readBuilt(`${folderOf(lang)}compare/roles.json`)) as Comparison;
    return aspects.map(({ id, cells }) => [id, ROLE_IDS.map((role) => cells[role]?.value)]);
  });
  for (const other of others) expect(other).toEqual(first);
});
