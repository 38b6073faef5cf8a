import type { APIRoute, GetStaticPaths } from 'astro';
import { atom } from '../../build/feed.ts';
import { getCorrections } from '../../entries/corrections.ts';
import { listedPages } from '../../entries/listed.ts';
import { localePaths, pathTo } from '../../entries/site.ts';
import { translator } from '../../entries/ui.ts';
import { pick } from '../../logic/i18n/text.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What was corrected, and which page was last checked or changed when, per language. */
export const GET: APIRoute = async ({ props, site }) => {
  const lang = String(props['lang']);
  const t = translator(lang);
  const absolute = (route: string) => new URL(pathTo(lang, route), site).href;
  const corrections = (await getCorrections()).map(([id, { date, subject, wrong, right }]) => ({
    title: t('feed.correction', { what: pick(subject, lang) }),
    address: absolute(`corrections/#${id}`),
    date,
    summary: `${pick(wrong, lang)} ${pick(right, lang)}`,
  }));
  const pages = (await listedPages(lang)).map(({ title, route, changed, description }) => ({
    title,
    address: absolute(route),
    date: changed,
    summary: description,
  }));
  return atom({
    lang,
    title: t('feed.title'),
    address: absolute('feed.xml'),
    page: absolute('corrections/'),
    author: t('site.name'),
    rights: t('footer.licence'),
    entries: [...corrections, ...pages],
  });
};
