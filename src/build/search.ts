import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/**
 * Builds the search index of a finished site, one per language, into `<folder>/pagefind`.
 * @throws Error when Pagefind reports one, or when it found no page
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const recorded: string[] = [];
    for (const record of searchRecords()) {
      const { errors: refused } = await index.addCustomRecord(record);
      recorded.push(...refused);
    }
    const { files, errors: failures } = await index.getFiles();
    const problems = [...added.errors, ...recorded, ...failures];
    if (problems.length > 0) throw new Error(`search index: ${problems.join('; ')}`);
    if (added.page_count === 0) throw new Error('search index: no page found');
    await writeAll(
      join(folder, 'pagefind'),
      files.filter(({ path }) => !INTERFACES.test(path)).map(inOrder),
    );
    return added.page_count;
  } finally {
    await close();
  }
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind lists the languages in any order; a build is to give the same bytes each time. */
function inOrder({ path, content }: IndexFile): IndexFile {
  if (path !== 'pagefind-entry.json') return { path, content };
  const entry = JSON.parse(new TextDecoder().decode(content));
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted = { ...entry, languages: Object.fromEntries(languages) };
  return { path, content: new TextEncoder().encode(JSON.stringify(sorted)) };
}

async function writeAll(folder: string, files: readonly IndexFile[]) {
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
