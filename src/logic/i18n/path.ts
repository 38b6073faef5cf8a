import type { Lang } from '../../schemas/common.ts';

export interface Site {
  /** Deployment base, `/` or `/sub/`. */
  readonly base: string;
  readonly defaultLang: Lang;
}

/**
 * Address of a page in a language. Routes are the same in every language, start without and end with a slash.
 * @example localizedPath('id', 'quiz/', { base: '/', defaultLang: 'en' }) // => '/id/quiz/'
 */
export function localizedPath(lang: Lang, route: string, { base, defaultLang }: Site): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${lang === defaultLang ? '' : `${lang}/`}${route.replace(/^\//, '')}`;
}

/**
 * Route and language of an address: the inverse of {@link localizedPath}.
 * @example routeOf('/id/quiz/', ['en', 'id'], { base: '/', defaultLang: 'en' }) // => { lang: 'id', route: 'quiz/' }
 */
export function routeOf(
  path: string,
  langs: readonly Lang[],
  { base, defaultLang }: Site,
): { lang: Lang; route: string } {
  const root = base.endsWith('/') ? base : `${base}/`;
  const inner = path.startsWith(root) ? path.slice(root.length) : path.replace(/^\//, '');
  const lang = langs.find(
    (code) => code !== defaultLang && (inner === code || inner.startsWith(`${code}/`)),
  );
  return lang ? { lang, route: inner.slice(lang.length + 1) } : { lang: defaultLang, route: inner };
}
