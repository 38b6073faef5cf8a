/** How the address of a licence is written in data about data. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What is a program to use, and of what sort (schema.org: applicationCategory). */
export const APPS: Readonly<Record<string, string>> = {
  'quiz/': 'EducationalApplication',
  'rates/': 'FinanceApplication',
  'tasks/': 'BusinessApplication',
  'compare/weigh/': 'LifestyleApplication',
};

interface Data {
  /** Address without language and ending. */
  readonly route: string;
  /** Key of its name; without one it is called what the page is called. */
  readonly name?: string;
}

/** The data that a page hands out, by its route. */
export const DATA: Readonly<Record<string, readonly Data[]>> = {
  'compare/': [
    { route: 'compare/roles' },
    { route: 'roles/for-and-against', name: 'balance.data.title' },
  ],
  'pay/': [{ route: 'pay/figures' }],
  'hire/': [{ route: 'hire/assumptions', name: 'assumed.data.title' }],
  'tasks/': [{ route: 'tasks/tasks' }],
  'glossary/': [{ route: 'glossary/terms' }],
  'quiz/': [{ route: 'quiz/items', name: 'items.data.title' }],
  'sources/': [{ route: 'sources/bibliography' }],
  'sources/rules/': [
    { route: 'rates/rules', name: 'rules.data.title' },
    { route: 'rates/channels', name: 'channels.data.title' },
  ],
};

/** The pages between home and a page, by route and the key of their name. */
export function stepsTo(route: string): readonly (readonly [route: string, key: string])[] {
  const parents = [
    ['compare/', 'nav.compare'],
    ['guides/', 'nav.guides'],
    ['quiz/', 'nav.quiz'],
    ['rates/', 'nav.rates'],
    ['sources/', 'nav.sources'],
  ] as const;
  return parents.filter(([parent]) => route !== parent && route.startsWith(parent));
}

/** Data as it may stand within a script element. */
export const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
