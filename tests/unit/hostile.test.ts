import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode as decodeCountry,
  encode as encodeCountry,
} from '../../src/islands/estimator/anywhere/codec.ts';
import { withText } from '../../src/islands/estimator/anywhere/draft.ts';
import { decode as decodeDraft, encode as encodeDraft } from '../../src/islands/estimator/codec.ts';
import { hashOf, LONGEST, queryIn } from '../../src/islands/search/address.ts';
import { checksum } from '../../src/logic/checksum.ts';
import { decodeAnswers } from '../../src/logic/quiz/codec.ts';
import { decodeTicks, encodeTicks } from '../../src/logic/tasks/codec.ts';
import { decodeMarks } from '../../src/logic/weigh/codec.ts';
import { spent } from '../support/spent.ts';
import { setUp } from './estimator/anywhere/support.ts';
import { activities, start } from './estimator/support.ts';
import { CORE_IDS } from './quiz/bank.ts';

/** Fragments as somebody could send them who means harm, or a program that cuts, escapes and repeats. */
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
const NASTY = [
  ...PROTOTYPE,
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000',
  '\u202e',
  '🙂',
  '\ud83d',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'NaN',
  'Infinity',
  '1e309',
  '-1',
  '0x10',
  '=',
  '&',
  '*',
  '.',
  ',',
  ':',
  '~',
];
const ASPECTS = [
  { id: 'place', answers: [{ value: 'own', roles: ['va'] }] },
  { id: 'constructor', answers: [] },
];
/** A country with a page of its own stands for all of them: they share one decoder. */
const country = await setUp('ph');
const TASK_IDS = [{ id: 'post-in' }, { id: 'constructor' }, { id: 'a' }];

/** Every decoder with the start of its links, and what it may give back at worst. */
const DECODERS: Readonly<
  Record<string, { heads: readonly string[]; read: (text: string) => unknown }>
> = {
  quiz: {
    heads: ['v1', 'v1.X1-5', 'v9'],
    read: (text) => decodeAnswers(text, [...CORE_IDS, ...PROTOTYPE]),
  },
  estimator: {
    heads: ['#e1', '#e1.abcd.', '#e9', encodeDraft(start(), 'en')],
    read: (text) => decodeDraft(text, 'en', activities),
  },
  countries: {
    heads: ['#a1', '#a1.abcd.', '#a9', encodeCountry(country.start, country.origin)],
    read: (text) => decodeCountry(text, country.origin),
  },
  tasks: {
    heads: ['t1-1,post-in=1', 't1-2,a=', 't9'],
    read: (text) => decodeTicks(text, TASK_IDS, 'id'),
  },
  weigh: {
    heads: ['w1', 'w1.abcd.place:own:3', 'w9'],
    read: (text) => decodeMarks(text, ASPECTS as never),
  },
  search: { heads: ['#q=', '#q=kerja', '#'], read: queryIn },
};

/** Pieces of links, signs and noise in any order; sometimes a payload whose check is right. */
const fragments = (heads: readonly string[]) => {
  const piece = fc.oneof(
    fc.constantFrom(...heads, ...NASTY),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  return fc.oneof(
    text,
    fc.tuple(fc.constantFrom(...heads), text).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('#e1', '#a1', 'w1'), text)
      .map(([head, rest]) => `${head}.${checksum(rest)}.${rest}`),
  );
};

describe.each(Object.entries(DECODERS))('a link to %s', (_, { heads, read }) => {
  test('of any kind gives an answer, and touches nothing that all objects share', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(fragments(heads), (text) => {
        expect(read(text)).toBeDefined();
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 600 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  test('that is far too long is refused, or cut, at once', () => {
    for (const unit of ['x', '%', '1,', '.X1-5', '*', '=~', '(', '\u202e']) {
      const text = heads[0] + unit.repeat(200_000);
      let found: unknown;
      const time = spent(() => {
        found = read(text);
      });
      expect(time, unit).toBeLessThan(250);
      if (typeof found === 'string') expect(found.length).toBeLessThanOrEqual(LONGEST);
      else expect(JSON.stringify(found)).toMatch(/garbled|none|newer/);
    }
  });
});

test('names that every object has are no answers, ticks or marks', () => {
  for (const name of PROTOTYPE) {
    expect(decodeAnswers(`v1.${name}-5`, [name])).toEqual({ ok: false, reason: 'garbled' });
    const marks = `${name}:own:3`;
    const weighed = decodeMarks(`w1.${checksum(marks)}.${marks}`, []);
    expect(weighed.kind === 'marks' ? weighed.marks : {}).toEqual({});
    const ticks = decodeTicks(`t1-1,${name}=1`, [], 'en');
    expect(ticks.kind === 'ticks' ? [...ticks.ticks] : []).toEqual([]);
    expect(decodeDraft(`#e1.${checksum(`${name}=1`)}.${name}=1`, 'en', activities).kind).toBe(
      'garbled',
    );
    const field = `c=ph&x.${name}=1`;
    expect(decodeCountry(`#a1.${checksum(field)}.${field}`, country.origin).kind).not.toBe('draft');
  }
});

test('a search comes back from its own address, however it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: LONGEST }), (text) => {
      const once = queryIn(hashOf(text));
      expect(queryIn(hashOf(once))).toBe(once);
      expect(queryIn(hashOf(text.replace(/\p{Surrogate}/gu, '')))).toBe(once);
    }),
  );
});

/** Anything that can be typed or pasted, cut anywhere: also through the middle of a character. */
const typed = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(100))
  .map(([text, at]) => `${'a'.repeat(at)}\ud83d\ude42${text}`.slice(0, at + 1));

test('whatever is typed can be put into a link, and comes back', () => {
  fc.assert(
    fc.property(typed, typed, (text, name) => {
      const [first] = start().clients;
      const clients = first ? [{ ...first, name, fx: text, amount: text }] : [];
      const scenarios = [{ name, payload: text }];
      const draft = { ...start(), costs: text, clients, scenarios, terms: { grid: text } };
      expect(decodeDraft(encodeDraft(draft, 'en'), 'en', activities).kind).toBe('draft');
      const [own] = country.start.clients;
      const abroad = withText({ ...country.start, currency: text }, 'costs', text);
      const paid = { ...abroad, clients: own ? [{ ...own, name, amount: text }] : [] };
      expect(decodeCountry(encodeCountry(paid, country.origin), country.origin).kind).toBe('draft');
      const ticks = encodeTicks(TASK_IDS, new Map([['a', text]]), 'en');
      expect(decodeTicks(ticks, TASK_IDS, 'en').kind).toBe('ticks');
    }),
  );
});
