import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchRecords } from './records.ts';

/** The script that Pagefind lets search beside the page, below the folder of the site. */
export const SEARCH_WORKER = 'pagefind/pagefind-worker.js';

/** Pagefind's ready-made interfaces: unused, and they would break the content security policy. */
const INTERFACES = /^(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)/;

/** What stands on a page without being its text: an excerpt of it would be no sentence. */
const NOT_TEXT = [
  // evidence, ways about the page, what only a screen reader or a drawing says
  '.cite, .evidence, .crumb, .on-page, .around, .page-foot, .visually-hidden, .map, .mirror thead',
  '.pay-from, .pay-what, .pay thead, .pay dl, .pay details',
  '.jump-list, .grade, .source .quiet, .source .remark, .source .back, .point .back',
  // found by themselves: records.ts
  '.question, .word',
  // things to press or to fill in
  'button, label:not(.tick), legend, select, noscript, .quiz-noscript, .filter',
  // the estimator's own example, figure by figure
  '.est-question, .est-sticky, .est-form, .est-answerbox, .est-printed, .est-paform, .est-actions',
  '.est-flow, .est-regimes thead, .est-regimes td, .est-lines, .est-reasons, .est-status',
  // what stands on every guide, and names of rules without their sentence
  '.for-roles, .not-advice, .worked > .label, .employed-work > .label',
  // the costs of hiring, figure by figure
  '.hire-cost figure, .hire-cost details, table.sums',
  '.est-wrong, .est-plot, .est-key, .est-scroll, .est-small, .est-open > summary',
].flatMap((some) => some.split(', '));

/** What Pagefind reads of a page: its name and the part that is to be found, in its language; null where there is none. */
function found(html: string): string | null {
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1];
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const main = /<main\b[^>]*\sdata-pagefind-body\b[\s\S]*<\/main>/.exec(html)?.[0];
  return main && lang
    ? `<html lang="${lang}"><head>${title}</head><body>${main}</body></html>`
    : null;
}

/** The search index of a site, one per language, that grows while the pages are made. */
export interface SearchIndex {
  /** Takes a page up. @param file its path below the folder of the site */
  readonly add: (file: string, html: string) => void;
  /**
   * Writes the index into `<folder>/pagefind`, with the questions and the terms.
   * @returns the number of pages in it
   * @throws Error when Pagefind reports one, or when there is no page
   */
  readonly write: (folder: string) => Promise<number>;
}

/** @throws Error when Pagefind cannot begin */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const added: Promise<{ errors: string[] }>[] = [];
  const add = (file: string, html: string) => {
    const content = found(html);
    if (content) added.push(index.addHTMLFile({ sourcePath: file, content }));
  };
  const write = async (folder: string) => {
    try {
      const pages = added.length;
      if (pages === 0) throw new Error('search index: no page found');
      added.push(...searchRecords().map((record) => index.addCustomRecord(record)));
      const outputPath = join(folder, 'pagefind');
      const problems = (await Promise.all(added)).flatMap((one) => one.errors);
      problems.push(...(await index.writeFiles({ outputPath })).errors);
      if (problems.length > 0) throw new Error(`search index: ${problems.join('; ')}`);
      await tidy(outputPath);
      return pages;
    } finally {
      await close();
    }
  };
  return { add, write };
}

/** Takes out what nothing uses, and puts the languages in order: a build is to give the same bytes each time. */
async function tidy(folder: string) {
  for (const name of await readdir(folder)) if (INTERFACES.test(name)) await rm(join(folder, name));
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(file, 'utf8'));
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
