import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../src/build/terms.ts';
import { byLetter, termFinder } from '../../src/logic/glossary.ts';

const TERMS = [
  { id: 'thr', words: ['THR'] },
  { id: 'pkwt', words: ['PKWT'] },
  { id: 'pkwtt', words: ['PKWTT'] },
  { id: 'retainer', words: ['retainer', 'prepaid hours'] },
  { id: 'break-even', words: ['break-even', 'break-even point'] },
  { id: 'tax', words: ['0.5% final tax'] },
];
const found = (text: string, plural = 's') =>
  termFinder(TERMS, plural)(text).flatMap(({ text, id }) => (id ? [`${id}: ${text}`] : []));

describe('terms in running text', () => {
  test.each([
    ['A retainer, then retainers.', ['retainer: retainer']],
    ['Retainers are prepaid hours.', ['retainer: Retainers']],
    ['the break-even point of it', ['break-even: break-even point']],
    ['PKWTT before PKWT', ['pkwtt: PKWTT', 'pkwt: PKWT']],
    ['thr, Thr and THRs', ['thr: THRs']],
    ['THR-nya, pra-THR and 3THR', []],
    ['a THR–BPJS list', ['thr: THR']],
    ['the 0.5% final tax, 10.5% final tax', ['tax: 0.5% final tax']],
    ['prepaid\nhours', ['retainer: prepaid\nhours']],
  ])('%j', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  test('take no plural where the language has none', () => {
    expect(found('retainers', '')).toEqual([]);
    expect(found('retainer', '')).toEqual(['retainer: retainer']);
  });

  const words = fc.constantFrom(
    'THR',
    'PKWT',
    'PKWTT',
    'retainer',
    'a',
    ' ',
    ', ',
    '-',
    'é',
    '\n',
    '%',
    '0.5% final tax',
  );
  const texts = fc.array(
    fc.array(words).map((parts) => parts.join('')),
    { maxLength: 6 },
  );

  test('leave the text as it is, and mark each term once over all texts of a page', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const find = termFinder(TERMS, 's');
        const pieces = all.map((text) => find(text));
        expect(pieces.map((list) => list.map(({ text }) => text).join(''))).toEqual(all);
        const ids = pieces.flat().flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(pieces.flat().every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('without a glossary nothing is found', () => {
    expect(termFinder([])('THR')).toEqual([{ text: 'THR' }]);
    expect(termFinder([])('')).toEqual([]);
  });
});

interface Tree {
  type: string;
  tagName?: string;
  name?: string;
  attributes?: object[];
  properties?: { href?: string };
  value?: string;
  children?: Tree[];
}

/** The tree with the links in it, as the processor of Markdown would make it. */
function linked(tree: Tree): Tree {
  const instead = new Map<Tree, Tree[]>();
  linkTerms(tree, termFinder(TERMS, 's'), (text, pieces) =>
    instead.set(text as Tree, pieces as Tree[]),
  );
  const apply = (node: Tree): Tree => ({
    ...node,
    ...(node.children && {
      children: node.children.flatMap((child) => instead.get(child) ?? [apply(child)]),
    }),
  });
  return apply(tree);
}
const textOf = (node: Tree): string => node.value ?? (node.children ?? []).map(textOf).join('');
const linksIn = (node: Tree): Tree[] => [
  ...(node.properties?.href ? [node] : []),
  ...(node.children ?? []).flatMap(linksIn),
];
const text = (value: string): Tree => ({ type: 'text', value });
const element = (tagName: string, ...children: Tree[]): Tree => ({
  type: 'element',
  tagName,
  children,
});
const component = (name: string, attributes: object[], ...children: Tree[]): Tree => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children,
});

describe('links in a text of the site', () => {
  test.each([
    element('a', text('THR')),
    element('h2', text('THR')),
    element('h3', element('em', text('THR'))),
    element('p', element('code', text('THR'))),
    element('table', element('th', text('THR'))),
    component('Cite', [], text('THR')),
    component('span', [{ type: 'mdxJsxAttribute', name: 'lang', value: 'en' }], text('THR')),
  ])('never in $tagName$name %#', (closed) => {
    expect(linksIn(linked({ type: 'root', children: [closed] }))).toEqual([]);
    const later = linked({
      type: 'root',
      children: [closed, element('p', text('The THR is due.'))],
    });
    expect(linksIn(later).map(({ properties }) => properties?.href)).toEqual(['/glossary/#thr']);
  });

  test('go into what components hold, at the first use in the order of the text', () => {
    const page = {
      type: 'root',
      children: [
        component('Note', [], element('p', text('Read of a retainer.'))),
        element('table', element('td', text('The retainer and THR'))),
      ],
    };
    const [first, second, ...more] = linksIn(linked(page));
    expect(first && textOf(first)).toBe('retainer');
    expect(second && textOf(second)).toBe('THR');
    expect(more).toEqual([]);
    expect(textOf(linked(page))).toBe(textOf(page));
  });

  test('leave every text as it was', () => {
    const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
      leaf: fc.constantFrom('THR', 'A retainer ', 'PKWT and PKWTT.', 'none').map(text),
      tree: fc
        .tuple(
          fc.constantFrom('p', 'a', 'h2', 'em', 'code', 'li'),
          fc.array(fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('tree')), { maxLength: 4 }),
        )
        .map(([name, children]) => element(name, ...children)),
    }));
    fc.assert(
      fc.property(tree, (node) => {
        const root = { type: 'root', children: [node] };
        const result = linked(root);
        expect(textOf(result)).toBe(textOf(root));
        const hrefs = linksIn(result).map(({ properties }) => properties?.href);
        expect(new Set(hrefs).size).toBe(hrefs.length);
      }),
    );
  });
});

test('terms stand by letter in the order of their language, figures first', () => {
  const names = ['onboarding', 'O*NET', '2FA', 'é', 'agency', '0.5% tax'];
  expect(
    byLetter(names, (name) => name, 'en').map(({ letter, entries }) => [letter, ...entries]),
  ).toEqual([
    ['0–9', '0.5% tax', '2FA'],
    ['A', 'agency'],
    ['É', 'é'],
    ['O', 'O*NET', 'onboarding'],
  ]);
});
