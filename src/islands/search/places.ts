import type { Named } from '../../logic/search/match.ts';
import type { PagefindData } from './pagefind.ts';

/** A name of the list from A to Z, and what it is another word for. */
interface Place extends Named {
  readonly title: string;
}

/** The pages of single countries. */
const COUNTRIES = '[href*="/rates/"]:not([href$="/rates/"], [href$="/examples/"])';

/** Every name in the list from A to Z, which the page has in any case: it costs no request. */
export function namedPlaces(): readonly Place[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.az li a')];
  const shared = links.find((link) => link.matches('[href$="/rates/"]'))?.textContent ?? '';
  return links.map((link) => {
    const name = link.textContent ?? '';
    return {
      name,
      // A country's page is meant where the country is asked for; the rest of its name is that of the page for all.
      ...(link.matches(COUNTRIES) && { must: name.replace(shared, '') }),
      url: link.getAttribute('href') ?? '',
      title: link.nextElementSibling?.textContent ?? name,
    };
  });
}

/** What was found by its name, with its text where that was found too; then what was found by its text alone. */
export function together(
  names: readonly Place[],
  found: readonly PagefindData[],
): readonly PagefindData[] {
  const byName = names.map(
    ({ url, title }): PagefindData =>
      found.find((page) => page.url === url) ?? { url, excerpt: '', meta: { title } },
  );
  return [...byName, ...found.filter((page) => !names.some(({ url }) => url === page.url))];
}
