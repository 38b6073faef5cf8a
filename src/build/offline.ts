import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import languages from '../../content/languages.json' with { type: 'json' };
import { COUNTRIES } from '../logic/estimate/countries/registry.ts';
import { filesIn } from './files.ts';
import { HASHED } from './headers.ts';
import { minified } from './minify.ts';

/** What a reader's device fetches of its own accord in one language, at most: bytes as sent (brotli). */
export const MOST_FETCHED = 300_000;

/** In order of use: what no longer fits is kept once it has been read. */
const CORE = [
  '',
  'quiz/',
  'quiz/more.json',
  'rates/',
  'rates/more.json',
  'roles/*',
  'compare/personal-assistant-vs-virtual-assistant/',
  'compare/executive-assistant-vs-virtual-executive-assistant/',
  'compare/*-vs-*',
];
const OTHER_TOOLS = ['Search', 'Tasks', 'Weigh'];
/** A country's script has the name of its file. */
const OTHER_RATES = ['Anywhere', 'countries', ...Object.keys(COUNTRIES)];
/** Scripts that no page of the core asks for: none at all, or those of other tools and other countries' rates. */
const NOT_CORE = new RegExp(
  `^_astro/(${['signals', ...OTHER_TOOLS, ...OTHER_RATES].join('|')})\\.`,
);
const OFFLINE = 'offline/';

const [fallback, ...others] = languages.map(({ code }) => code);
/** Languages by their prefix in an address: the default one has none. */
export const PREFIXES: Readonly<Record<string, string>> = Object.fromEntries([
  [fallback ?? '', ''],
  ...others.map((code) => [code, `${code}/`]),
]);

const fileOf = (address: string) => address.replace(/(^|\/)$/, '$1index.html');
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const pattern = (route: string) => new RegExp(`^${route.replaceAll('*', '[a-z-]+')}/?$`);

/** Bytes as a host sends a file: those that are compressed already stay as they are. */
async function sent(path: string): Promise<number> {
  const body = await readFile(path);
  if (/\.(woff2|png)$/.test(path)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/**
 * What a device keeps of a language for the time without a connection: addresses below the base, in order of use, as
 * many as fit into {@link MOST_FETCHED}.
 */
async function coreOf(prefix: string, folder: string, files: readonly string[]) {
  const assets = files.filter(
    (file) => /^_astro\/.*\.(js|css|woff2)$/.test(file) && !NOT_CORE.test(file),
  );
  const inLang = files.filter((file) => file.startsWith(prefix)).map(addressOf);
  const pages = CORE.flatMap((route) =>
    route.includes('*')
      ? inLang.filter((address) => pattern(prefix + route).test(address))
      : inLang.filter((address) => address === prefix + route),
  );
  let bytes = 0;
  const core: string[] = [];
  for (const address of new Set([...assets, ...pages])) {
    const size = await sent(join(folder, fileOf(address)));
    if (bytes + size > MOST_FETCHED) continue;
    bytes += size;
    core.push(address);
  }
  return { core, bytes };
}

/** Whether the built pages include the one that is shown without a connection. */
export const hasOfflinePage = (folder: string): boolean =>
  existsSync(join(folder, fileOf(OFFLINE)));

/**
 * Writes `sw.js`, whose version is a hash of everything that was built.
 * @param retire writes the one that undoes it all instead
 */
export async function writeServiceWorker(folder: string, base: string, retire: boolean) {
  const files = (await filesIn(folder, '')).map((file) =>
    relative(folder, file).split(sep).join('/'),
  );
  const script = await readFile(
    new URL(`../offline/${retire ? 'retire' : 'worker'}.js`, import.meta.url),
    'utf8',
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  const core: Record<string, readonly string[]> = {};
  const offline: Record<string, string> = {};
  for (const prefix of Object.values(PREFIXES)) {
    const lang = prefix.replace('/', '');
    core[lang] = (await coreOf(prefix, folder, files)).core.map((address) => base + address);
    offline[lang] = base + prefix + OFFLINE;
  }
  const build = {
    version: hash.digest('hex').slice(0, 12),
    base,
    langs: others,
    hashed: HASHED.map((path) => base + path.replace('*', '')),
    offline,
    core,
  };
  // Put in last: a list of addresses is data, and is read back by the tests.
  const code = minified(script).replace(/\bBUILD\b/, () => JSON.stringify(build));
  await writeFile(join(folder, 'sw.js'), code);
}
