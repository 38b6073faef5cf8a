import { type HeaderRule, REVALIDATE } from './headers.ts';

/** The rules as other servers read them; `_headers` itself is for Cloudflare Pages and Netlify. */

const prefix = (path: string) => path.replace(/\*$/, '');

/**
 * For nginx, to be included inside `server { }`. A location with one header of its own loses all that stand above it, so
 * each says all of them. To keep something for long is said of files that are there only, hence without `always`.
 */
export function toNginx([site, ...special]: readonly HeaderRule[]): string {
  if (!site) return '';
  const lines = (headers: HeaderRule['headers'], indent: string) =>
    Object.entries(headers).map(
      ([name, value]) =>
        `${indent}add_header ${name} "${value}"${value.includes('immutable') ? '' : ' always'};`,
    );
  return [
    '# Made by the build for this very build: include it inside server { }.',
    ...lines({ ...site.headers, 'Cache-Control': REVALIDATE }, ''),
    ...special.flatMap(({ path, headers }) => [
      `location ^~ ${prefix(path)} {`,
      ...lines({ ...site.headers, ...headers }, '    '),
      '}',
    ]),
    '',
  ].join('\n');
}

/** For Caddy, to be imported into the block of the site. */
export function toCaddy([site, ...special]: readonly HeaderRule[]): string {
  if (!site) return '';
  return [
    '# Made by the build for this very build: import it into the block of the site.',
    `header ${site.path} {`,
    ...Object.entries(site.headers).map(([name, value]) => `\t${name} "${value}"`),
    `\t?Cache-Control "${REVALIDATE}"`,
    '}',
    ...special.flatMap(({ path, headers }) =>
      Object.entries(headers).map(([name, value]) => `header ${path} ${name} "${value}"`),
    ),
    '',
  ].join('\n');
}

/**
 * The `_redirects` file: on Netlify an address below a language that does not exist is answered in that language.
 * Cloudflare Pages takes the nearest `404.html` by itself and passes over lines with this status.
 * @param prefixes of the languages that have one, such as `id/`
 */
export const toRedirectsFile = (base: string, prefixes: readonly string[]): string =>
  prefixes.map((prefix) => `${base}${prefix}* ${base}${prefix}404.html 404\n`).join('');
