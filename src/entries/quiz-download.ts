import { getCollection } from 'astro:content';
import { pick } from '../logic/i18n/text.ts';
import type { Lang } from '../schemas/common.ts';
import { type QuizDownload, quizDownloadSchema } from '../schemas/quiz-download.ts';
import { citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { prosePage } from './prose.ts';
import { getQuizItems } from './quiz.ts';
import { translator } from './ui.ts';

const ROUTE = 'quiz/items';

/** What the fields of the statements mean, and their form. */
export const quizSchema = schemaOf(ROUTE, quizDownloadSchema, (field) => `items.data.${field}`);

/** All pairs of statements in one language, as they are handed out, in the order asked. */
export async function quizDownload(lang: Lang, site: URL | undefined): Promise<QuizDownload> {
  const t = translator(lang);
  const cite = await citer(lang, site);
  const cited = new Map(
    (await getCollection('quizItems')).map(({ id, data }) => [id, data.evidence]),
  );
  // What the quiz rests on is told, and checked, there.
  const { checked } = (await prosePage('pages', lang, 'method')).data;
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'quiz/',
      title: t('items.data.title'),
      days: [checked],
    }),
    items: (await getQuizItems(lang)).map(({ id, ...item }, index) => ({
      id,
      order: index + 1,
      ...item,
      evidence: (cited.get(id) ?? []).map(({ source, note }) => ({
        ...cite(source),
        ...(note ? { note: pick(note, lang) } : {}),
      })),
    })),
  };
}

/** The same as a table, one row per pair: a header and rows. Sources are parted by ` | `. */
export const quizTable = ({ items, language, licence, page }: QuizDownload) =>
  tableOf(
    items.map(({ core, evidence, ...item }) => ({
      ...item,
      core: String(core),
      ...sourceColumns(evidence),
      language,
      licence,
      page,
    })),
  );
