import type { CardOf } from '../build/cards/card.ts';
import { localizedPath } from '../logic/i18n/path.ts';
import { upperFirst } from '../logic/i18n/text.ts';
import { DEFAULT_LANG, type Lang } from '../schemas/common.ts';
import type { Listed } from './listed.ts';
import { translator } from './ui.ts';

/** Where the picture of a page stands below the site, without ending: beside the page. */
export const cardRoute = (lang: Lang, route: string): string =>
  localizedPath(lang, `${route}card`, { base: '/', defaultLang: DEFAULT_LANG }).slice(1);

/** What the picture of a page says. */
export function cardOf({ kind, title, roles }: Listed, lang: Lang): CardOf {
  const t = translator(lang);
  return {
    title,
    kind:
      kind === 'roles' || kind === 'pairs' || kind === 'guides'
        ? t(`card.${kind}`)
        : upperFirst(t('site.what')),
    roles: roles.map(({ id }) => id),
  };
}

/** The same for those who do not see it. */
export const cardAlt = (title: string, hasMap: boolean, lang: Lang): string =>
  translator(lang)(hasMap ? 'card.alt.map' : 'card.alt.desks', { title });
