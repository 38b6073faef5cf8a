/** How the address of a licence is written in data about data. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What is a program to use, and of what sort (schema.org: applicationCategory). */
export const APPS: Readonly<Record<string, string>> = {
  'quiz/': 'EducationalApplication',
  'rates/': 'FinanceApplication',
  'tasks/': 'BusinessApplication',
  'compare/weigh/': 'LifestyleApplication',
};

/** The data that a page hands out, by its route: an address without language and ending. */
export const DATA: Readonly<Record<string, string>> = {
  'compare/': 'compare/roles',
  'pay/': 'pay/figures',
  'tasks/': 'tasks/tasks',
  'glossary/': 'glossary/terms',
  'sources/': 'sources/bibliography',
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
