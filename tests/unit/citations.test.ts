import { expect, test } from 'vitest';
import { anchorsCited, sourcesIn } from '../../src/logic/citations.ts';

test('what a page cites is read from its links to the bibliography, each once', () => {
  const html =
    '<a href="/sources/#s5">S5</a> <a href="/sources/rules/#bps">B</a> <a href="/sources/#s5"> <a href="/faq/#q1">';
  const pages = ['/sources/', '/sources/rules/'];
  expect(anchorsCited(html, pages)).toEqual(['s5', 'bps']);
  expect(anchorsCited(html, ['/sources/'])).toEqual(['s5']);
  expect(anchorsCited('<a href="/sources/">', pages)).toEqual([]);
});

test('what data cite is found at any depth, each once, and nothing else', () => {
  const data = {
    fee: { value: 10, sources: ['bps', 'S5'] },
    values: { '2026-01-01': { source: 'law', at: '5:1', note: { en: 'S9' } } },
    swing: [{ source: 'law', evidence: ['S19'] }],
    asked: [{ evidence: [{ source: 'study', key: 'plus' }] }],
  };
  expect(sourcesIn(data)).toEqual(['bps', 'S5', 'law', 'S19', 'study']);
});
