import { z } from 'astro/zod';
import { contentFiles, readContent, readYaml, splitMdx } from '../../src/build/content.ts';
import type { SearchWords } from '../../src/logic/search/keys.ts';
import { type Aspect, aspectSchema } from '../../src/schemas/aspect.ts';
import { type Balance, balanceSchema } from '../../src/schemas/balance.ts';
import { casesSchema } from '../../src/schemas/case.ts';
import { type Channel, channelSchema } from '../../src/schemas/channel.ts';
import { LANGS, type Lang, ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { type Correction, correctionSchema } from '../../src/schemas/correction.ts';
import { type Example, exampleSchema } from '../../src/schemas/examples.ts';
import { type FaqGroup, faqGroupSchema } from '../../src/schemas/faq.ts';
import { glossaryFileSchema, type Term } from '../../src/schemas/glossary.ts';
import {
  type Decision,
  decisionSchema,
  type HirerEntry,
  hirerEntrySchema,
} from '../../src/schemas/hire.ts';
import { type OfferAssumption, offerAssumptionSchema } from '../../src/schemas/offer.ts';
import {
  guidePageSchema,
  pageSchema,
  pairPageSchema,
  rolePageSchema,
} from '../../src/schemas/page.ts';
import { payChartSchema } from '../../src/schemas/pay.ts';
import { presetSchema } from '../../src/schemas/presets.ts';
import {
  outcomeSchema,
  type QuizItem,
  quizItemSchema,
  readinessSchema,
} from '../../src/schemas/quiz.ts';
import { allRulesFileSchema } from '../../src/schemas/rules/all.ts';
import { searchWordsSchema } from '../../src/schemas/search.ts';
import { type SeedPoint, seedPointSchema } from '../../src/schemas/seed.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';
import { type SwingEntry, swingEntrySchema } from '../../src/schemas/swing.ts';
import { type TaskFamily, taskFamilySchema } from '../../src/schemas/task.ts';

export {
  contentFiles,
  parseYaml,
  readContent,
  readYaml,
  splitMdx,
} from '../../src/build/content.ts';

export const PROSE_SCHEMAS = {
  pages: pageSchema,
  roles: rolePageSchema,
  pairs: pairPageSchema,
  guides: guidePageSchema,
};
export type ProseKind = keyof typeof PROSE_SCHEMAS;

/** Files that are a table of entries: each entry is checked under its key. */
export const TABLE_SCHEMAS = {
  'sources.yaml': sourceSchema,
  'seeds.yaml': seedPointSchema,
  'corrections.yaml': correctionSchema,
  'quiz/items.yaml': quizItemSchema,
  'quiz/outcomes.yaml': outcomeSchema,
  'quiz/readiness.yaml': readinessSchema,
  'estimator/presets.yaml': presetSchema,
  'estimator/examples.yaml': exampleSchema,
  'estimator/hirer.yaml': hirerEntrySchema,
  'estimator/swing.yaml': swingEntrySchema,
  'estimator/channels.yaml': channelSchema,
  'estimator/offer.yaml': offerAssumptionSchema,
  'hire.yaml': decisionSchema,
  'search.yaml': searchWordsSchema,
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
export const corrections = () => table<Correction>('corrections.yaml');
export const quizReadiness = () => table<z.infer<typeof readinessSchema>>('quiz/readiness.yaml');
export const quizItems = () => table<QuizItem>('quiz/items.yaml');

/** The practices that guides work out. */
export const examples = () => table<Example>('estimator/examples.yaml');

export const decisions = () => table<Decision>('hire.yaml');

/** What the costs of hiring assume, and the wages they are worked out for. */
export const hirerEntries = () =>
  Object.fromEntries(table<HirerEntry>('estimator/hirer.yaml')) as Readonly<
    Record<string, HirerEntry>
  >;

/** What the simulation of income assumes, by id. */
export const swingEntries = () =>
  Object.fromEntries(table<SwingEntry>('estimator/swing.yaml')) as Readonly<
    Record<string, SwingEntry>
  >;

/** Ways to be found and paid, by id. */
export const channels = () => table<Channel>('estimator/channels.yaml');

/** What judging an offer and a price sheet start from, by id. */
export const offerEntries = () =>
  Object.fromEntries(table<OfferAssumption>('estimator/offer.yaml'));

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

/** Ids of every figure of pay. */
export const payFigureIds = (): ReadonlySet<string> =>
  new Set([...pay().values()].flatMap(({ figures }) => figures.map(({ id }) => id)));

/** What speaks for and against each role. @throws Error when a role has no file */
export const balances = (): ReadonlyMap<RoleId, Balance> =>
  new Map(
    ROLE_IDS.map((role) => {
      const file = `balance/${role}.yaml`;
      return [role, checked(balanceSchema, readYaml(file), file)];
    }),
  );

/** The questions of readers, group by group. */
export const faq = (): readonly FaqGroup[] =>
  contentFiles('faq', '.yaml').map((file) => checked(faqGroupSchema, readYaml(file), file));

/** The terms of the glossary, file by file. */
export const glossary = (): readonly (readonly [id: string, term: Term])[] =>
  contentFiles('glossary', '.yaml').flatMap((file) =>
    Object.entries(checked(glossaryFileSchema, readYaml(file), file)),
  );

export const rules = () =>
  contentFiles('rules', '.yaml').map((file) => ({
    file,
    data: checked(allRulesFileSchema, readYaml(file), file),
  }));

/** The worked cases, file by file. */
export const cases = () =>
  contentFiles('cases', '.yaml').map((file) => ({
    file,
    list: checked(casesSchema, readYaml(file), file),
  }));

/** Every MDX file of the content. */
export const texts = (): readonly Text[] =>
  (Object.keys(PROSE_SCHEMAS) as ProseKind[]).flatMap((kind) =>
    contentFiles(kind, '.mdx').map((file) => {
      const [, lang = '', slug = ''] = /^[a-z]+\/([a-z-]+)\/(.+)\.mdx$/.exec(file) ?? [];
      return { file, kind, lang, slug, ...splitMdx(readContent(file), file) };
    }),
  );

/** Interface words of a language. */
export const words = (lang: Lang): Readonly<Record<string, string>> =>
  JSON.parse(readContent(`ui/${lang}.json`));

/** Every `{ en, id }` text inside a value, with the path to it; lists of words count as one text. */
export function localizedTexts(
  value: unknown,
  path: readonly string[] = [],
): { path: string; text: Record<Lang, string> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => LANGS.includes(key))) {
    const text = Object.entries(value).map(([lang, words]) => [lang, [words].flat().join('\n')]);
    return [{ path: path.join('.'), text: Object.fromEntries(text) }];
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

/** What the search knows besides its index, by language. */
export const searchWords: Readonly<Record<string, SearchWords>> = z
  .record(z.string(), searchWordsSchema)
  .parse(readYaml('search.yaml'));
