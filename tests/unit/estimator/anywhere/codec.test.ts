import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../../src/islands/estimator/anywhere/codec.ts';
import { withText } from '../../../../src/islands/estimator/anywhere/draft.ts';
import { initialState, reducer } from '../../../../src/islands/estimator/anywhere/model.ts';
import { checksum } from '../../../../src/logic/checksum.ts';
import { PAGES } from '../../../support/rules.ts';
import { setUp } from './support.ts';

describe.each(PAGES)('the link to inputs of %s', async (id) => {
  const { start, origin, fields } = await setUp(id);

  test('brings everything back, in every language', async () => {
    const { start: there, origin: indonesian } = await setUp(id, 'id');
    expect(decode(encode(start, origin), origin)).toEqual({ kind: 'draft', draft: start });
    expect(decode(encode(start, origin), indonesian)).toEqual({ kind: 'draft', draft: there });
  });

  test('keeps several clients, their names, and what cannot be read', () => {
    const change = reducer(fields, 'en');
    const added = change(initialState(start), { type: 'add' });
    const named = change(added, {
      type: 'client',
      key: 2,
      change: {
        name: 'Toko * Perth & Co',
        currency: 'AUD',
        amount: '450.5',
        fx: '0.655',
        fxDate: '2026-11-26',
        payment: '1.5',
      },
    });
    const { draft } = change(named, { type: 'type', id: 'weeks', text: 'a * few ~' });
    const chosen = { ...draft, question: 'charge', scheme: origin.schemes[0] ?? null } as const;
    expect(decode(encode(chosen, origin), origin)).toEqual({ kind: 'draft', draft: chosen });
  });

  test('never throws, whatever stands in the address', () => {
    const kinds = ['garbled', 'none', 'newer', 'other', 'draft'];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(kinds).toContain(decode(`#a1.${text}`, origin).kind);
        const typed = withText(start, 'costs', text);
        expect(kinds).toContain(decode(encode(typed, origin), origin).kind);
      }),
    );
  });
});

describe('a link that cannot be used', async () => {
  const { start, origin } = await setUp('ph');
  const link = encode(start, origin);

  test('is told from one of another country, of a later version, and an anchor', async () => {
    const { origin: british } = await setUp('gb');
    expect(decode(link, british).kind).toBe('other');
    expect(decode(link.replace('#a1', '#a2'), origin).kind).toBe('newer');
    expect(decode(link.slice(0, -2), origin).kind).toBe('garbled');
    expect(decode(link.replace('weeks=44', 'weeks=45'), origin).kind).toBe('garbled');
    for (const hash of ['', '#main', '#est-where', '#e1.abcd.q=keep'])
      expect(decode(hash, origin).kind).toBe('none');
  });

  test('is refused where an answer is none of the country’s, however well it is stamped', async () => {
    const odd = { ...start, choices: { ...start.choices, elected: 'perhaps' } };
    expect(decode(encode(odd, origin), origin).kind).toBe('garbled');
    expect(decode(encode({ ...start, scheme: 'umkm' }, origin), origin).kind).toBe('garbled');
  });
});

test('a link from before offers were judged still opens, with nothing in their fields', async () => {
  const { start, origin } = await setUp('gb');
  const [, payload = ''] = /^#a1\.\w+\.(.*)$/s.exec(encode(start, origin)) ?? [];
  const query = new URLSearchParams(payload);
  for (const later of ['offer', 'needs']) query.delete(later);
  const old = decode(`#a1.${checksum(query.toString())}.${query}`, origin);
  const numbers = { ...start.numbers, offer: '', needs: '' };
  expect(old).toEqual({ kind: 'draft', draft: { ...start, numbers } });
});
