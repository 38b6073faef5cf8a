import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { decoded } from '../support/dist.ts';
import { BELOW } from '../support/paths.ts';

/** The site built for `/guide/`: nothing of it may lead beside that, or to what is not there. */
const { folder, base } = BELOW;
const ORIGIN = 'http://site';
/** Fragments that carry the state of a tool instead of naming a place. */
const STATE = /^#(q=|[a-z]\d)/;
const ADDRESSES =
  '[href], [src], [action], astro-island[component-url], astro-island[renderer-url]';
const NAMES = ['href', 'src', 'action', 'component-url', 'renderer-url'];

interface Page {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly targets: readonly URL[];
}
let pages: readonly Page[];
let parser: Parser;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: BASE_PATH=${base} npx astro build --outDir dist-base`);
  parser = new Parser(await new HtmlValidate({ extends: [] }).getConfigFor('page.html'));
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => {
      const document = parser.parseHtml(read(file));
      const here = ORIGIN + base + file.replace(/(^|\/)index\.html$/, '$1');
      const values = (selector: string, names: readonly string[]) =>
        document.querySelectorAll(selector).flatMap((element) =>
          names.flatMap((name) => {
            const value = element.getAttributeValue(name);
            return value ? [decoded(value)] : [];
          }),
        );
      return {
        file,
        ids: new Set(values('[id]', ['id'])),
        targets: values(ADDRESSES, NAMES)
          .map((value) => new URL(value, here))
          .filter(({ origin }) => origin === ORIGIN),
      };
    });
}, 60_000);

/** The file that an address gives, if it lies below the base. */
function fileAt(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inner = decodeURIComponent(pathname.slice(base.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  const full = join(folder, file);
  return existsSync(full) && statSync(full).isFile() ? file : undefined;
}

test('every address of every page lies below the base, and is there', () => {
  expect(pages.length).toBeGreaterThan(80);
  const broken = pages.flatMap(({ file, targets }) =>
    targets
      .filter(({ pathname }) => !fileAt(pathname))
      .map(({ pathname }) => `${file}: ${pathname}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every place within a page that is pointed to is there', () => {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  const broken = pages.flatMap(({ file, targets }) =>
    targets
      .filter(({ hash }) => hash !== '' && !STATE.test(hash))
      .filter(
        ({ pathname, hash }) =>
          !ids.get(fileAt(pathname) ?? '')?.has(decodeURIComponent(hash.slice(1))),
      )
      .map((url) => `${file}: ${url.pathname}${url.hash}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('what is not HTML knows the base too: data of islands, manifest, service worker, headers', () => {
  for (const page of pages) {
    const html = read(page.file);
    const rooted = [...html.matchAll(/&quot;(\/[a-z][\w-]*\/[\w./-]*)(?:#[^&]*)?&quot;/g)];
    expect(
      rooted.map(([, path = '']) => path).filter((path) => !path.startsWith(base)),
      page.file,
    ).toEqual([]);
  }
  const manifest = JSON.parse(read('manifest.webmanifest')) as Record<string, unknown>;
  expect([manifest['start_url'], manifest['scope']]).toEqual([base, base]);
  const worker = /\{"version":.*?\]\}\}/.exec(read('sw.js'))?.[0] ?? '';
  const { core } = JSON.parse(worker) as { core: Record<string, string[]> };
  expect(
    Object.values(core)
      .flat()
      .filter((path) => !fileAt(path)),
  ).toEqual([]);
  for (const line of read('_headers').split('\n'))
    if (line.startsWith('/')) expect(line).toMatch(new RegExp(`^${base}`));
});
