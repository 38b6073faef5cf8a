import { contactFrom } from '../logic/contact.ts';
import { localizedPath, routeOf } from '../logic/i18n/path.ts';
import { DEFAULT_LANG, LANGS, LANGUAGES, type Lang } from '../schemas/common.ts';

const site = { base: import.meta.env.BASE_URL, defaultLang: DEFAULT_LANG };

/** Where readers can report an error, from the setting of the build. */
export const contact = contactFrom(process.env['CONTACT']);

/** Address of a route (`quiz/`, or `` for home) in a language, deployment base included. */
export const pathTo = (lang: Lang, route: string): string => localizedPath(lang, route, site);

/** The route of an address: what is the same in every language. */
export const routeAt = (pathname: string): string => routeOf(pathname, LANGS, site).route;

/** The other languages of a page, with its address there. */
export const alternates = (pathname: string) => {
  const own = routeAt(pathname);
  // An error page has no address that could be linked to: the other language starts at its home page.
  const route = own === '404/' ? '' : own;
  return LANGUAGES.map((language) => ({ ...language, href: pathTo(language.code, route) }));
};

/** One static path per language for a route under `[...locale]`; the default language has no prefix. */
export const localeParam = (lang: Lang): string | undefined =>
  lang === DEFAULT_LANG ? undefined : lang;

export const localePaths = () =>
  LANGS.map((lang) => ({ params: { locale: localeParam(lang) }, props: { lang } }));
