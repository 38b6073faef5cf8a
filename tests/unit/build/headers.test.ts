import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerRules,
  headersForPath,
  inlineCode,
  parseHeadersFile,
  toHeadersFile,
} from '../../../src/build/headers.ts';

const PAGE = `<head><style>a{b:c}</style><script type="module">one()</script></head>
<script src="/x.js"></script><script type="application/ld+json">{}</script><style media="print">d</style>
<script>two("</b>")
</script>`;

describe('inline code', () => {
  test('is found byte for byte; files and data are not code', () => {
    expect(inlineCode(PAGE)).toEqual({
      scripts: ['one()', 'two("</b>")\n'],
      styles: ['a{b:c}', 'd'],
    });
  });

  test('is allowed by its hash, each once and in a stable order', () => {
    const policy = contentSecurityPolicy({ scripts: ['b', 'a', 'b'], styles: ['a'] });
    // printf a | openssl dgst -sha256 -binary | base64
    const a = `'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='`;
    expect(policy).toContain(`style-src 'self' ${a};`);
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(3);
    expect(contentSecurityPolicy({ scripts: ['a', 'b'], styles: ['a'] })).toBe(policy);
  });

  test('nothing else is allowed inline, to be framed, or to write HTML', () => {
    const policy = contentSecurityPolicy({ scripts: [], styles: [] });
    expect(policy).not.toMatch(/'unsafe-|https?:|data:|\*/);
    for (const directive of [
      `default-src 'none'`,
      `script-src 'self' 'wasm-unsafe-eval';`,
      `style-src 'self';`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
      `require-trusted-types-for 'script'`,
    ]) {
      expect(policy).toContain(directive);
    }
  });
});

describe('a _headers file', () => {
  const rules = headerRules({ scripts: ['a'], styles: ['b'] });

  test('reads back as it was written', () => {
    expect(parseHeadersFile(toHeadersFile(rules))).toEqual(rules);
  });

  test('gives each path its headers; a later rule wins', () => {
    const mine = [
      { path: '/*', headers: { A: '1', B: '1' } },
      { path: '/x/*', headers: { B: '2' } },
      { path: '/x/y', headers: { C: '3' } },
    ];
    expect(headersForPath(mine, '/')).toEqual({ A: '1', B: '1' });
    expect(headersForPath(mine, '/x/z')).toEqual({ A: '1', B: '2' });
    expect(headersForPath(mine, '/x/y')).toEqual({ A: '1', B: '2', C: '3' });
    expect(headersForPath(mine, '/xy')).toEqual({ A: '1', B: '1' });
  });

  test('keeps files with a hash in their name for a year, and pages for no time', () => {
    expect(headersForPath(rules, '/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(headersForPath(rules, '/quiz/')).not.toHaveProperty('Cache-Control');
  });

  test('speaks of a site below a base, and of nothing beside it', () => {
    const below = headerRules({ scripts: [], styles: [] }, '/guide/');
    expect(headersForPath(below, '/guide/quiz/')).toHaveProperty('Content-Security-Policy');
    expect(headersForPath(below, '/guide/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(headersForPath(below, '/other/')).toEqual({});
  });
});
