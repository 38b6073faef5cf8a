import { xmlFile, xmlText } from './xml.ts';

/** An address with the day, `YYYY-MM-DD`, on which what stands there last changed. */
export interface Place {
  readonly address: string;
  readonly changed: string;
}

const file = (root: string, item: string, places: readonly Place[]) => {
  const items = places.map(
    ({ address, changed }) =>
      `<${item}><loc>${xmlText(address)}</loc><lastmod>${changed}</lastmod></${item}>\n`,
  );
  return xmlFile(
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>`,
  );
};

/** A list of pages for search engines (sitemaps.org, protocol 0.9). */
export const sitemap = (places: readonly Place[]): Response => file('urlset', 'url', places);

/** A list of such lists. */
export const sitemapIndex = (places: readonly Place[]): Response =>
  file('sitemapindex', 'sitemap', places);
