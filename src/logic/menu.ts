import { type Translate, upperFirst } from './i18n/text.ts';
import { PAIRS, pairSlug, ROLES } from './roles.ts';

export interface MenuLink {
  /** Address without the language, e.g. `quiz/`. */
  readonly route: string;
  readonly name: string;
}

export interface MenuGroup {
  readonly id: 'tools' | 'roles' | 'pairs' | 'about';
  readonly title: string;
  readonly links: readonly MenuLink[];
}

/** What the header and its menu lead to. */
export interface HeaderLinks {
  readonly menu: readonly MenuGroup[];
  /** Every language of the site with this page's address in it. */
  readonly languages: readonly { code: string; name: string; href: string }[];
}

/** Everything that header, menu and footer lead to, in their order. The bar has room for the first three tools. */
export function menuIn(t: Translate): readonly MenuGroup[] {
  const link = (route: string, key: string): MenuLink => ({ route, name: t(key) });
  return [
    {
      id: 'tools',
      title: t('menu.tools'),
      links: [
        link('compare/', 'nav.compare'),
        link('quiz/', 'nav.quiz'),
        link('rates/', 'nav.rates'),
        link('compare/weigh/', 'nav.weigh'),
        link('tasks/', 'nav.tasks'),
        link('pay/', 'nav.pay'),
        link('hire/', 'nav.hire'),
        link('guides/', 'nav.guides'),
      ],
    },
    {
      id: 'roles',
      title: t('menu.roles'),
      links: ROLES.map(({ id, slug }) => ({
        route: `roles/${slug}/`,
        name: upperFirst(t(`role.${id}`)),
      })),
    },
    {
      id: 'pairs',
      title: t('compare.pairs'),
      links: PAIRS.map((pair) => ({
        route: `compare/${pairSlug(pair)}/`,
        name: t('compare.versus', {
          a: t(`role.${pair[0]}.short`),
          b: t(`role.${pair[1]}.short`),
        }),
      })),
    },
    {
      id: 'about',
      title: t('nav.footer'),
      links: [
        link('faq/', 'nav.faq'),
        link('glossary/', 'nav.glossary'),
        link('sources/', 'nav.sources'),
        link('method/', 'nav.method'),
        link('quiz/check/', 'nav.check'),
        link('corrections/', 'nav.corrections'),
        link('about/', 'nav.about'),
        link('accessibility/', 'nav.accessibility'),
        link('privacy/', 'nav.privacy'),
        link('search/', 'search.all'),
      ],
    },
  ];
}
