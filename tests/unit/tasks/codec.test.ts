import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTicks, encodeTicks, type Ticks } from '../../../src/logic/tasks/codec.ts';
import { showHours } from '../../../src/logic/tasks/hours.ts';
import { hours } from './support.ts';

const TASKS = ['keep-calendar', 'sort-email', 'post-in', 'a', 'b-2'].map((id) => ({ id }));
const LANGS = ['en', 'id'] as const;
const read = (fragment: string) => decodeTicks(fragment, TASKS, 'en');
const ids = fc.subarray(TASKS.map(({ id }) => id));

/** Ticks with hours in the form of a language, and some that nobody can read. */
const ticks = (lang: 'en' | 'id'): fc.Arbitrary<Ticks> =>
  ids.chain((chosen) =>
    fc
      .tuple(
        ...chosen.map(() =>
          fc.oneof(
            hours.map((range) => showHours(range, lang)),
            fc.constantFrom('', 'lots', '-3', '1-2-3', 'a,b=c:d~e.f', 'ß“…”', '%2C', '100%'),
          ),
        ),
      )
      .map((texts) => new Map(chosen.map((id, index) => [id, texts[index] ?? '']))),
  );

describe('link', () => {
  test.each(LANGS)('in %s comes back as it went', (lang) => {
    fc.assert(
      fc.property(ticks(lang), (given) => {
        const link = encodeTicks(TASKS, given, lang);
        if (given.size === 0) expect(link).toBe('');
        else
          expect(decodeTicks(link, TASKS, lang)).toEqual({
            kind: 'ticks',
            ticks: given,
            dropped: 0,
          });
        expect(link).toMatch(/^[\w,=:~%-]*(\.\d+[\w,=:~%-]*)*$/);
      }),
    );
  });

  test('carries hours from one language to another, and what cannot be read as typed', () => {
    const link = encodeTicks(
      TASKS,
      new Map([
        ['post-in', '1,5–3'],
        ['a', 'banyak'],
      ]),
      'id',
    );
    expect(link).toBe('t1-2,post-in=1.5:3,a=~banyak');
    expect(read(link)).toEqual({
      kind: 'ticks',
      ticks: new Map([
        ['post-in', '1.5–3'],
        ['a', 'banyak'],
      ]),
      dropped: 0,
    });
  });

  test('drops tasks that are no longer there and says how many, forgives full stops at the end', () => {
    const ticked = new Map([['a', '1']]);
    expect(read('t1-2,a=1,gone-for-good=3:4')).toEqual({
      kind: 'ticks',
      ticks: ticked,
      dropped: 1,
    });
    expect(read('t1-1,a=1. ')).toEqual({ kind: 'ticks', ticks: ticked, dropped: 0 });
  });

  test('is read when a message escaped its marks', () => {
    const plain = 't1-2,a=1:2,b-2=~x%2Cy';
    const wanted = {
      kind: 'ticks',
      ticks: new Map([
        ['a', '1–2'],
        ['b-2', 'x,y'],
      ]),
      dropped: 0,
    };
    expect(read(plain)).toEqual(wanted);
    expect(read('t1-2%2Ca%3D1%3A2%2Cb-2%3D3')).toMatchObject({ kind: 'ticks', dropped: 0 });
  });

  test.each([
    't1',
    't1-0',
    't1-2,a=1',
    't1-1,a=1,b-2=2',
    't1-2,a=1,a=2',
    't1-1,a',
    't1-1,a=',
    't1-1,a=x',
    't1-1,a=1:2:3',
    't1-1,a=-1',
    't1-1,a=1e9',
    't1-1,a=~%E0%A4',
    't1-1,A=1',
    't1-1,__proto__=1',
    't1 nonsense',
    't0-1,a=1',
    `t1-1,a=~${'x'.repeat(20_000)}`,
  ])('says that %j is garbled', (fragment) => {
    expect(read(fragment)).toEqual({ kind: 'garbled' });
  });

  test('says that a later version is newer, and knows what is no link of ours', () => {
    expect(read('t2-1,a=1')).toEqual({ kind: 'newer' });
    expect(read('t12')).toEqual({ kind: 'newer' });
    for (const anchor of ['', 'main', 'tool', 'table', 'task-post-in', 'v1.X1-5', 'e1.abcd.q'])
      expect(read(anchor), anchor).toEqual({ kind: 'none' });
  });

  test('never throws, and never gives a task that is not there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `t1-1,a=${text}`),
          fc.string({ unit: 'binary' }).map((text) => `t1-2,a=1,${text}`),
        ),
        (text) => {
          const found = read(text);
          if (found.kind !== 'ticks') return;
          for (const id of found.ticks.keys()) expect(TASKS.map((task) => task.id)).toContain(id);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is written for whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = encodeTicks(TASKS, new Map([['a', text]]), 'en');
        expect(read(link).kind).toBe('ticks');
      }),
    );
  });
});
