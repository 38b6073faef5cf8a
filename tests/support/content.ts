import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Aspect, aspectSchema } from '../../src/schemas/aspect.ts';
import { LANGS, type Lang } from '../../src/schemas/common.ts';
import {
  type Decision,
  decisionSchema,
  type HirerEntry,
  hirerEntrySchema,
} from '../../src/schemas/hire.ts';
import { pageSchema, pairPageSchema, rolePageSchema } from '../../src/schemas/page.ts';
import { payChartSchema } from '../../src/schemas/pay.ts';
import { presetSchema } from '../../src/schemas/presets.ts';
import { outcomeSchema, quizItemSchema } from '../../src/schemas/quiz.ts';
import { rulesFileSchema } from '../../src/schemas/rules.ts';
import { type SeedPoint, seedPointSchema } from '../../src/schemas/seed.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';
import { type TaskFamily, taskFamilySchema } from '../../src/schemas/task.ts';
import { CONTENT } from './paths.ts';

export const PROSE_SCHEMAS = { pages: pageSchema, roles: rolePageSchema, pairs: pairPageSchema };
export type ProseKind = keyof typeof PROSE_SCHEMAS;

/** Files that are a table of entries: each entry is checked under its key. */
export const TABLE_SCHEMAS = {
  'sources.yaml': sourceSchema,
  'seeds.yaml': seedPointSchema,
  'quiz/items.yaml': quizItemSchema,
  'quiz/outcomes.yaml': outcomeSchema,
  'estimator/presets.yaml': presetSchema,
  'estimator/hirer.yaml': hirerEntrySchema,
  'hire.yaml': decisionSchema,
} as const;

/** One MDX file of the content. */
export interface Text {
  /** Path below `content/`. */
  readonly file: string;
  readonly kind: ProseKind;
  readonly lang: Lang;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Paths below `content/`, with `/`, in a stable order. */
export function contentFiles(folder: string, ending: string): string[] {
  return readdirSync(join(CONTENT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(CONTENT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const read = (file: string) => readFileSync(join(CONTENT, file), 'utf8');

/** @throws Error naming the file and line when it is not YAML or has a key twice */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text, { uniqueKeys: true });
  } catch (error) {
    throw new Error(`content/${file}: ${error instanceof Error ? error.message : error}`);
  }
}

export const readYaml = (file: string): unknown => parseYaml(read(file), file);

/**
 * What the schema makes of a value.
 * @throws Error with one line per fault: file, field and what was expected there
 */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) =>
      `content/${file}: ${path.map(String).join('.') || '(whole file)'}: ${message}`,
  );
  throw new Error(lines.join('\n'));
}

const table = <Value>(file: keyof typeof TABLE_SCHEMAS): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(readYaml(file) as object).map(([id, entry]) => [
      id,
      checked(TABLE_SCHEMAS[file], entry, `${file} ${id}`) as Value,
    ]),
  );

export const sources = () => table<Source>('sources.yaml');
export const seeds = () => table<SeedPoint>('seeds.yaml');
export const quizItems = () => table<z.infer<typeof quizItemSchema>>('quiz/items.yaml');

export const decisions = () => table<Decision>('hire.yaml');

/** What the costs of hiring assume, and the wages they are worked out for. */
export const hirerEntries = () =>
  Object.fromEntries(table<HirerEntry>('estimator/hirer.yaml')) as Readonly<
    Record<string, HirerEntry>
  >;

/** The rows of the comparison by id. */
export const aspects = (): ReadonlyMap<string, Aspect> =>
  new Map(
    contentFiles('comparison', '.yaml').map((file) => [
      file.slice('comparison/'.length, -'.yaml'.length),
      checked(aspectSchema, readYaml(file), file),
    ]),
  );

/** The families of tasks by id. */
export const taskFamilies = (): ReadonlyMap<string, TaskFamily> =>
  new Map(
    contentFiles('tasks', '.yaml').map((file) => [
      file.slice('tasks/'.length, -'.yaml'.length),
      checked(taskFamilySchema, readYaml(file), file),
    ]),
  );

/** The drawings of pay by id. */
export const pay = (): ReadonlyMap<string, z.infer<typeof payChartSchema>> =>
  new Map(
    contentFiles('pay', '.yaml').map((file) => [
      file.slice('pay/'.length, -'.yaml'.length),
      checked(payChartSchema, readYaml(file), file),
    ]),
  );

export const rules = () =>
  contentFiles('rules', '.yaml').map((file) => ({
    file,
    data: checked(rulesFileSchema, readYaml(file), file),
  }));

/** Splits an MDX file into frontmatter and text. @throws Error when there is no frontmatter */
export function splitMdx(
  mdx: string,
  file: string,
): { data: Record<string, unknown>; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(mdx);
  if (!match) throw new Error(`content/${file}: needs frontmatter between two lines of ---`);
  // One line more, for the --- above: the line numbers of faults are those of the file.
  return {
    data: parseYaml(`\n${match[1]}`, file) as Record<string, unknown>,
    body: match[2] ?? '',
  };
}

/** Every MDX file of the content. */
export const texts = (): readonly Text[] =>
  (Object.keys(PROSE_SCHEMAS) as ProseKind[]).flatMap((kind) =>
    contentFiles(kind, '.mdx').map((file) => {
      const [, lang = '', slug = ''] = /^[a-z]+\/([a-z-]+)\/(.+)\.mdx$/.exec(file) ?? [];
      return { file, kind, lang, slug, ...splitMdx(read(file), file) };
    }),
  );

/** Interface words of a language. */
export const words = (lang: Lang): Readonly<Record<string, string>> =>
  JSON.parse(read(`ui/${lang}.json`));

/** Every `{ en, id }` text inside a value, with the path to it. */
export function localizedTexts(
  value: unknown,
  path: readonly string[] = [],
): { path: string; text: Record<Lang, string> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => LANGS.includes(key))) {
    return [{ path: path.join('.'), text: value as Record<Lang, string> }];
  }
  return Object.entries(value).flatMap(([key, inner]) => localizedTexts(inner, [...path, key]));
}

/** The text a reader sees: no tags, no citations, link texts only. */
export const plain = (mdx: string): string =>
  mdx
    .replace(/<Note\s+title="([^"]*)"[^>]*>/g, '$1\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>|\-\s*]+|[*_`|]/gm, ' ')
    .replace(/\\([{}<])/g, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim();

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0;
