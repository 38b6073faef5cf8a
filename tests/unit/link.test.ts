import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode as decodeCountry,
  encode as encodeCountry,
} from '../../src/islands/estimator/anywhere/codec.ts';
import { MAX_CLIENTS } from '../../src/islands/estimator/clients.ts';
import { decode, encode } from '../../src/islands/estimator/codec.ts';
import { LONGEST_LINK } from '../../src/islands/estimator/codec-values.ts';
import {
  CURRENCIES,
  emptyClient,
  FIELDS,
  type PlainNumber,
  TERMS,
} from '../../src/islands/estimator/draft.ts';
import { SWING_BOUNDS } from '../../src/logic/estimate/simulate/bounds.ts';
import { open, stamp, withoutEnd } from '../../src/logic/link.ts';
import { setUp } from './estimator/anywhere/support.ts';
import { activities, start } from './estimator/support.ts';

const KIND = { letter: 'z', version: 2, longest: 200 } as const;

describe('a stamped link', () => {
  test('gives back what it holds, also with what a message adds to its end', () => {
    const payload = fc.string({ maxLength: 100 });
    const end = fc.constantFrom('', '.', '. ', '...', '%20');
    fc.assert(
      fc.property(payload, end, (text, added) => {
        fc.pre(added === '' || withoutEnd(text) === text);
        expect(open(KIND, stamp(KIND, text) + added)).toEqual({ kind: 'open', payload: text });
      }),
    );
  });

  test.each([
    ['none', ''],
    ['none', 'main'],
    ['none', 'y2.abcd.x'],
    ['newer', 'z3.whatever'],
    ['garbled', 'z1.abcd.x'],
    ['garbled', 'z2'],
    ['garbled', 'z2.abcd.'],
    ['garbled', stamp(KIND, 'x').slice(0, -1)],
    ['garbled', stamp(KIND, 'x'.repeat(200))],
  ])('is %s: "%s"', (kind, fragment) => {
    expect(open(KIND, fragment)).toEqual({ kind });
  });
});

describe('a link to a form', async () => {
  const country = await setUp('gb');
  /** The longest that a link writes of a text: three bytes each, escaped twice. */
  const long = '界'.repeat(90);

  test('is opened with the full stop of the sentence it stood in', () => {
    expect(decode(`${encode(start(), 'en')}.`, 'en', activities).kind).toBe('draft');
    const link = encodeCountry(country.start, country.origin);
    expect(decodeCountry(`${link}.`, country.origin).kind).toBe('draft');
  });

  test('is never too long to be read back', () => {
    const every = <Id extends string>(ids: readonly Id[]) =>
      Object.fromEntries(ids.map((id) => [id, long])) as Record<Id, string>;
    const clients = Array.from({ length: MAX_CLIENTS }, (_, index) => ({
      ...emptyClient(index + 1),
      ...every(['name', 'amount', 'hours', 'months', 'count', 'fx', 'channel', 'payment']),
      ...{ currency: CURRENCIES[1], fxDate: '2026-11-26', withholds: true },
    }));
    const draft = {
      ...start(),
      ...every(Object.keys(FIELDS) as PlainNumber[]),
      ...{ clients, activities, swing: every(Object.keys(SWING_BOUNDS)), terms: every(TERMS) },
    };
    const link = encode(draft, 'en');
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(decode(link, 'en', activities).kind).toBe('draft');
    const { start: own, origin } = country;
    const numbers = every(Object.keys(own.numbers) as (keyof typeof own.numbers)[]);
    const abroad = encodeCountry({ ...own, clients, numbers }, origin);
    expect(decodeCountry(abroad, origin).kind).toBe('draft');
  });
});
