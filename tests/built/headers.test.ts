import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  headersForPath,
  parseHeadersFile,
  REVALIDATE,
  toHeadersFile,
} from '../../src/build/headers.ts';
import { builtFiles, builtPages, fileAt, LANGS, readBuilt } from '../support/dist.ts';
import { readCaddy, readNginx } from '../support/hosts.ts';

const LONGEST_LINE = 2_000;
const text = readBuilt('_headers');
const rules = parseHeadersFile(text);
const policyOf = (path: string) => headersForPath(rules, path)['Content-Security-Policy'] ?? '';
const policyOfFeatures = headersForPath(rules, '/')['Permissions-Policy'] ?? '';
const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('_headers', () => {
  test('reads back as it was written', () => {
    expect(toHeadersFile(rules)).toBe(text);
  });

  test('keeps to the line length that hosts allow', () => {
    const lengths = text.split('\n').map((line) => line.length);
    console.info(`_headers: longest line ${Math.max(...lengths)} of ${LONGEST_LINE} characters`);
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_LINE);
  });

  test('allows no inline code that no page has', () => {
    const allowed = policyOf('/').match(/'sha256-[^']+'/g) ?? [];
    const present = new Set(builtPages.flatMap(({ html }) => inline(html).map(hash)));
    expect(allowed.filter((source) => !present.has(source))).toEqual([]);
  });
});

describe.each([
  ['_headers.nginx', readNginx],
  ['_headers.caddy', readCaddy],
])('%s', (file, read) => {
  test('says the same of every address as _headers does', () => {
    const headersOf = read(readBuilt(file));
    for (const path of [
      ...builtFiles().map((name) => `/${name}`),
      ...builtPages.map((p) => p.path),
    ])
      expect(headersOf(path), path).toEqual({
        'Cache-Control': REVALIDATE,
        ...headersForPath(rules, path),
      });
  });
});

test('_redirects leads each language with a prefix to its own error page, and nothing else anywhere', () => {
  const lines = readBuilt('_redirects').trim().split('\n');
  expect(lines).toEqual(LANGS.slice(1).map((lang) => `/${lang}/* /${lang}/404.html 404`));
  for (const line of lines) expect(fileAt(line.split(' ')[1] ?? '')).toBeDefined();
});

test('only what has a hash in its name is kept for long', () => {
  const kept = builtFiles().filter((file) =>
    /immutable/.test(headersForPath(rules, `/${file}`)['Cache-Control'] ?? ''),
  );
  expect(kept.length).toBeGreaterThan(100);
  expect(
    kept.filter((file) => !/[._-][\w-]{7,}\.(js|css|woff2|pf_fragment|pf_index)$/.test(file)),
  ).toEqual([]);
});

test('the policy grants no feature of the device to anyone', () => {
  const granted = policyOfFeatures.split(', ').filter((feature) => !/^[a-z-]+=\(\)$/.test(feature));
  expect(granted).toEqual([]);
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'browsing-topics'])
    expect(policyOfFeatures).toContain(`${feature}=()`);
});

/** Contents of script and style elements without address, data blocks apart; written apart from the build's own reader. */
function inline(html: string, tag = 'script|style'): string[] {
  const found: string[] = [];
  const open = new RegExp(`<(${tag})\\b([^>]*)>`, 'g');
  for (let match = open.exec(html); match; match = open.exec(html)) {
    const [, name = '', attributes = ''] = match;
    const end = html.indexOf(`</${name}>`, open.lastIndex);
    const isCode =
      !/\bsrc=/.test(attributes) && !/type="?(application\/(ld\+)?json|importmap)/.test(attributes);
    if (isCode) found.push(html.slice(open.lastIndex, end));
    open.lastIndex = end;
  }
  return found;
}

describe.each(builtPages)('$path', ({ path, html }) => {
  const policy = policyOf(path);

  test('is covered by its policy, each inline script and style', () => {
    const scripts = directive(policy, 'script-src');
    const styles = directive(policy, 'style-src');
    expect(inline(html, 'script').filter((code) => !scripts.includes(hash(code)))).toEqual([]);
    expect(inline(html, 'style').filter((code) => !styles.includes(hash(code)))).toEqual([]);
    expect(inline(html, 'style').length).toBeGreaterThan(0);
  });

  test('may not be framed, and may not write HTML', () => {
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).toContain(`require-trusted-types-for 'script'`);
    expect(headersForPath(rules, path)).toMatchObject({
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8,}; includeSubDomains$/),
    });
    expect(html).not.toMatch(/http-equiv="?content-security-policy/i);
  });
});
