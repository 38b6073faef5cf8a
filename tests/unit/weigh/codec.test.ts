import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/logic/checksum.ts';
import { decodeMarks, encodeMarks } from '../../../src/logic/weigh/codec.ts';
import { aspect, mark, weighing } from './support.ts';

const ASPECTS = [aspect('place', 'office office own own'), aspect('pay', 'wage wage bill bill')];
const read = (fragment: string) => decodeMarks(fragment, ASPECTS);
const signed = (payload: string) => `w1.${checksum(payload)}.${payload}`;
const FULL = signed('place:own:3.pay:bill:1');

describe('link', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(weighing(30), ({ aspects, marks }) => {
        const link = encodeMarks(aspects, marks);
        if (Object.keys(marks).length === 0) {
          expect(link).toBe('');
          return;
        }
        expect(decodeMarks(link, aspects)).toEqual({ kind: 'marks', marks, dropped: 0 });
        expect(decodeMarks(encodeURIComponent(link), aspects)).toMatchObject({ marks });
        // Nothing in it that an address would have to escape.
        expect(link).toMatch(/^[a-z0-9.:-]+$/);
      }),
    );
  });

  test('has a readable form, in the order of the table', () => {
    expect(encodeMarks(ASPECTS, { pay: mark('bill', 1), place: mark('own', 3) })).toBe(FULL);
    expect(read(FULL)).toEqual({
      kind: 'marks',
      marks: { place: mark('own', 3), pay: mark('bill', 1) },
      dropped: 0,
    });
  });

  test('drops aspects and answers that are no longer there, and counts them', () => {
    expect(read(signed('gone:own:3.pay:bill:1.place:moon:2'))).toEqual({
      kind: 'marks',
      marks: { pay: mark('bill', 1) },
      dropped: 2,
    });
  });

  test('forgives full stops and spaces at the end', () => {
    expect(read(`${FULL}. `)).toEqual(read(FULL));
  });

  test.each([
    'w1',
    'w1.',
    'w0.abcd.pay:bill:1',
    FULL.slice(0, -1),
    FULL.slice(0, -8),
    FULL.replace(':3', ':2'),
    signed('pay:bill:4'),
    signed('pay:bill'),
    signed('pay:bill:1.pay:wage:1'),
    signed('pay:bill:1..place:own:1'),
    signed('__proto__:bill:1'),
    signed('Pay:bill:1'),
    'w1.%E0%A4',
  ])('says that %j is garbled', (fragment) => expect(read(fragment)).toEqual({ kind: 'garbled' }));

  test('says that a later version is newer, and leaves anchors alone', () => {
    expect(read('w2.anything')).toEqual({ kind: 'newer' });
    for (const anchor of ['', 'main', 'work', 'w', 'v1.X1-5'])
      expect(read(anchor), anchor).toEqual({ kind: 'none' });
  });

  test('never throws, and never gives what could not be a mark', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'w1.:%-a9 ') }),
          fc.string().map((text) => `w1.${text}`),
          fc.string().map(signed),
        ),
        (text) => {
          const result = read(text);
          if (result.kind !== 'marks') return;
          for (const [id, { value, weight }] of Object.entries(result.marks)) {
            const answers = ASPECTS.find((one) => one.id === id)?.answers ?? [];
            expect(answers.map((answer) => answer.value)).toContain(value);
            expect([1, 2, 3]).toContain(weight);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
