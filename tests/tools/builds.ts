// Builds the site with more and more pages beside a bare Astro of the same texts, and prints README's table:
// `npm run bench:builds`, or with sizes of one's own `-- --sizes 0,100`.
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../../src/build/files.ts';
import { openSite } from '../support/browser.ts';
import { addGuides, bareProject, build, siteProject } from '../support/workshop.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '0,100,1000,3000' } },
});

/** Bytes of the search index, and of what the first query of a visit asks for. */
async function searchCost(dist: string) {
  const files = await filesIn(join(dist, 'pagefind'), '');
  const index = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const site = await openSite(dist);
  const context = await site.context();
  const page = await context.newPage();
  await page.goto(`${site.origin}/search/`, { waitUntil: 'networkidle' });
  let query = 0;
  page.on('requestfinished', async (request) => {
    query += (await request.sizes()).responseBodySize;
  });
  await page.locator('#query').fill('retainer');
  await page.waitForSelector('.search-results li, .search-results a');
  await page.waitForLoadState('networkidle');
  await context.close();
  await site.close();
  return { index, query };
}

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const rows: string[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const project = siteProject();
  addGuides(project, size);
  const plain = bareProject(project);
  const bare = await build(plain);
  const own = await build(project);
  const dist = join(project, 'dist');
  const pages = (await filesIn(dist, '.html')).length;
  const { index, query } = await searchCost(dist);
  const cells = [
    `${pages}`,
    `${own.seconds.toFixed(1)} s`,
    `${bare.seconds.toFixed(1)} s`,
    `${(own.seconds / bare.seconds).toFixed(2)}`,
    `${own.memory.toFixed(0)} MB`,
    `${bare.memory.toFixed(0)} MB`,
    mega(index),
    `${(query / 1000).toFixed(0)} kB`,
  ];
  rows.push(`| ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
  for (const folder of [project, plain]) rmSync(folder, { recursive: true, force: true });
}
console.log(
  [
    '',
    '| pages | this site | bare Astro | ratio | memory | bare | search index | first query |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n'),
);
