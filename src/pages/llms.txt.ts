import type { APIRoute } from 'astro';
import { listedPages, PAGE_KINDS } from '../entries/listed.ts';
import { pathTo } from '../entries/site.ts';
import { translator } from '../entries/ui.ts';
import { DEFAULT_LANG, LANGUAGES } from '../schemas/common.ts';

/** The site for language models: what it is, and every page with what it answers, in all languages (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const t = translator(DEFAULT_LANG);
  const sections = await Promise.all(
    LANGUAGES.map(async ({ code, name }) => {
      const own = translator(code);
      const pages = await listedPages(code);
      const lists = PAGE_KINDS.map((kind) => {
        const links = pages
          .filter((page) => page.kind === kind)
          .map(
            ({ title, href, description, changed }) =>
              `- [${title}](${new URL(href, site).href}): ${description} (${changed})`,
          );
        return `## ${name}: ${own(`search.list.${kind}`)}\n\n${links.join('\n')}`;
      });
      const feed = new URL(pathTo(code, 'feed.xml'), site).href;
      return `${lists.join('\n\n')}\n\n- [${own('feed.title')}](${feed})`;
    }),
  );
  const text = [
    `# ${t('site.name')}: ${t('site.what')}`,
    `> ${t('footer.what')} ${t('llms.what')}`,
    t('footer.licence'),
    ...sections,
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
