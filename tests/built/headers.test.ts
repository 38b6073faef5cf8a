import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersForPath, parseHeadersFile, toHeadersFile } from '../../src/build/headers.ts';
import { builtPages, readBuilt } from '../support/dist.ts';

const LONGEST_LINE = 2_000;
const text = readBuilt('_headers');
const rules = parseHeadersFile(text);
const policyOf = (path: string) => headersForPath(rules, path)['Content-Security-Policy'] ?? '';
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
    });
    expect(html).not.toMatch(/http-equiv="?content-security-policy/i);
  });
});
