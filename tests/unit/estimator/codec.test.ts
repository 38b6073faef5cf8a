import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/islands/estimator/codec.ts';
import type { Draft } from '../../../src/islands/estimator/draft.ts';
import { checksum } from '../../../src/logic/checksum.ts';
import { activities, given, start } from './support.ts';

const read = (hash: string, lang = 'en') => decode(hash, lang, activities);

describe('the link to a set of inputs', () => {
  test('brings everything back', () => {
    const { draft } = given([
      { type: 'add', kind: 'project' },
      {
        type: 'client',
        key: 2,
        change: {
          name: 'Toko * Perth & Co',
          amount: '450.5',
          currency: 'AUD',
          fx: '10,500',
          fxDate: '2026-11-26',
          payment: '1.5',
          withholds: true,
        },
      },
      { type: 'activity', id: 'consulting', on: true },
      { type: 'flag', flag: 'leftBefore', on: true },
      {
        type: 'choose',
        change: { question: 'charge', ptkp: 'K/I/2', notified: 'yes', regime: 'nppn', thrMonth: 0 },
      },
    ]);
    expect(read(encode(draft, 'en'))).toEqual({
      kind: 'draft',
      draft: { ...draft, clients: renumbered(draft) },
    });
  });

  test('carries numbers from one language to the other in the form of each', () => {
    const { draft } = given([{ type: 'type', name: 'costs', text: '1.5 million' }]);
    const there = read(encode(draft, 'en'), 'id');
    expect(there.kind === 'draft' && there.draft.costs).toBe('1.500.000');
    expect(there.kind === 'draft' && there.draft.clients[0]?.amount).toBe('75.000');
  });

  test('keeps what cannot be read, as typed', () => {
    const { draft } = given([{ type: 'type', name: 'weeks', text: 'a * few ~' }]);
    const back = read(encode(draft, 'en'));
    expect(back.kind === 'draft' && back.draft.weeks).toBe('a * few ~');
  });

  test('says that a damaged link is damaged, and one from a later version is later', () => {
    const link = encode(start(), 'en');
    expect(read(link.slice(0, -3)).kind).toBe('garbled');
    expect(read(link.replace('w=44', 'w=45')).kind).toBe('garbled');
    expect(read('#e1').kind).toBe('garbled');
    expect(read('#e1.abcd.').kind).toBe('garbled');
    expect(read('#e2.anything').kind).toBe('newer');
  });

  test('carries only those assumptions about chance that were changed, in the form of each language', () => {
    expect(encode(start(), 'en')).not.toContain('sw=');
    const { draft } = given([
      { type: 'assume', id: 'neverPaid', text: '2.5%' },
      { type: 'assume', id: 'meanDelay', text: 'a * while' },
      { type: 'assume', id: 'winMonths', text: '' },
    ]);
    const link = encode(draft, 'en');
    const back = read(link, 'id');
    expect(back.kind === 'draft' && back.draft.swing).toEqual({
      neverPaid: '2,5',
      meanDelay: 'a * while',
      winMonths: '',
    });
    expect(encode((back as { draft: Draft }).draft, 'id')).toBe(link);
  });

  test('from before there were assumptions to change starts from ours', () => {
    const old = encode(start(), 'en');
    const back = read(old);
    expect(back.kind === 'draft' && back.draft.swing).toEqual({});
  });

  test.each(['nobody*1', 'lateShare', 'lateShare*x', 'lateShare*1e999'])(
    'is damaged when it names an assumption as "%s"',
    (text) => {
      const query = `${encode(start(), 'en').split('.').slice(2).join('.')}&sw=${text}`;
      expect(read(`#e1.${checksum(query)}.${query}`).kind).toBe('garbled');
    },
  );

  test('carries only those terms of the price sheet that were changed, in the form of each language', () => {
    expect(encode(start(), 'en')).not.toContain('pt=');
    const terms = { packageChange: '-12.5', grid: '1,000', projectRisk: 'a * lot', overage: '' };
    const { draft } = given([{ type: 'choose', change: { terms } }]);
    const link = encode(draft, 'en');
    const back = read(link, 'id');
    expect(back.kind === 'draft' && back.draft.terms).toEqual({
      packageChange: '−12,5',
      grid: '1.000',
      projectRisk: 'a * lot',
      overage: '',
    });
    expect(encode((back as { draft: Draft }).draft, 'id')).toBe(link);
  });

  test('from before exchange rates had a day, and prices terms, is still good', () => {
    const back = read(encode(start(), 'en'));
    expect(back.kind === 'draft' && back.draft.terms).toEqual({});
    expect(back.kind === 'draft' && back.draft.clients[0]?.fxDate).toBe('');
  });

  test.each([
    ['draft', 'x*2026-11-26'],
    ['garbled', 'x*26-11-2026'],
    ['garbled', 'x*2026-11-26*more'],
  ])('is a %s where a client ends in "%s"', (kind, end) => {
    const query = `${encode(start(), 'en').split('.').slice(2).join('.')}&cl=h*USD**2*10***16500***${end}`;
    expect(read(`#e1.${checksum(query)}.${query}`).kind).toBe(kind);
  });

  test('leaves anchors of the page alone', () => {
    for (const hash of ['', '#main', '#est-where', '#examples'])
      expect(read(hash).kind).toBe('none');
  });

  test('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['garbled', 'none', 'newer']).toContain(read(`#e1.${text}`).kind);
      }),
    );
  });

  test('survives any text in any number field', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const draft = { ...start(), costs: text };
        const back = read(encode(draft, 'en'));
        expect(back.kind).toBe('draft');
      }),
    );
  });
});

const renumbered = ({ clients }: Draft) =>
  clients.map((client, index) => ({ ...client, key: index + 1 }));
