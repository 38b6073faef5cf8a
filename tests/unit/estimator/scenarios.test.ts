import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  encode,
  linkHolds,
  payloadOf,
  readPayload,
} from '../../../src/islands/estimator/codec.ts';
import type { Draft, Scenario } from '../../../src/islands/estimator/draft.ts';
import { headline } from '../../../src/islands/estimator/headline.ts';
import { figuresOf } from '../../../src/islands/estimator/scenarios.ts';
import { REGIMES } from '../../../src/logic/estimate/index.ts';
import { activities, answer, given, start } from './support.ts';

const read = (hash: string, lang = 'en') => decode(hash, lang, activities);
const LONGEST = 6000;
const withScenarios = (scenarios: readonly Scenario[]): Draft => ({ ...start(), scenarios });
const kept = (name: string, lang = 'en'): Scenario => ({
  name,
  payload: payloadOf(start(lang), lang),
});

describe('scenarios in a link', () => {
  test('come back with their names and inputs, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 3 }),
        (names) => {
          const scenarios = names.map((name) => kept(name.slice(0, 40)));
          const back = read(encode(withScenarios(scenarios), 'en'));
          expect(back.kind === 'draft' && back.draft.scenarios).toEqual(scenarios);
        },
      ),
    );
  });

  test('are read in the other language in its own form', () => {
    const there = read(encode(withScenarios([kept('A')]), 'en'), 'id');
    const [scenario] = there.kind === 'draft' ? there.draft.scenarios : [];
    expect(readPayload(scenario?.payload ?? '', 'id', activities)?.clients[0]?.amount).toBe(
      '75.000',
    );
  });

  test('are none in a link from before there were any', () => {
    const old = read(encode(start(), 'en'));
    expect(encode(start(), 'en')).not.toContain('sc=');
    expect(old.kind === 'draft' && old.draft.scenarios).toEqual([]);
  });

  test('that cannot be read give nothing and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (payload) => {
        expect(readPayload(payload, 'en', activities)).toBeNull();
        const back = read(encode(withScenarios([{ name: 'A', payload }]), 'en'));
        expect(back.kind).toBe('draft');
      }),
    );
  });

  test('never make a link longer than one may be: the inputs stay, and it can be asked', () => {
    const long = { name: 'A', payload: 'x'.repeat(3000) };
    const draft = withScenarios([long, long]);
    expect(linkHolds(withScenarios([long]), 'en')).toBe(true);
    expect(linkHolds(draft, 'en')).toBe(false);
    const hash = encode(draft, 'en');
    expect(hash.length).toBeLessThanOrEqual(LONGEST);
    const back = read(hash);
    expect(back.kind === 'draft' && back.draft.scenarios).toEqual([]);
  });

  test('more than three are not ours', () => {
    expect(
      read(encode(withScenarios(['A', 'B', 'C', 'D'].map((name) => kept(name))), 'en')).kind,
    ).toBe('garbled');
  });
});

describe('scenarios in the form', () => {
  test('outlive a start again and a worked example, and a link replaces them', () => {
    const scenarios = [kept('A')];
    const state = given([{ type: 'choose', change: { scenarios } }]);
    const after = given([{ type: 'reset', draft: start() }], 'en', state);
    expect(after.draft.scenarios).toEqual(scenarios);
    expect(after.changed).toBe(true);
    const example = given([{ type: 'load', draft: start(), keep: true }], 'en', state);
    expect(example.draft.scenarios).toEqual(scenarios);
    expect(given([{ type: 'load', draft: start() }], 'en', state).draft.scenarios).toEqual([]);
  });

  describe.each([
    ['by itself', start()],
    ['beside a job', { ...start(), beside: true }],
  ])('%s', (_, draft) => {
    test.each(REGIMES)('come to what the answer says under %s', (rule) => {
      const { practice } = answer(draft);
      const figures = practice && figuresOf(practice, rule);
      if (!figures) throw new Error('no figures');
      // Billed less fees, costs, BPJS and tax is what is kept.
      const spent =
        figures.fees.low + figures.costs.low + figures.cover.low + (figures.tax[rule] ?? 0);
      expect(figures.billed.low - spent).toBeCloseTo(figures.keep.low, 6);
      const said = headline(practice, rule, () => false);
      expect(figures.keep).toEqual(said.range);
      expect(figures.perHour).toEqual(said.perHour);
      expect(REGIMES.filter((id) => figures.tax[id] !== null)).toEqual([rule]);
    });
  });

  test('have no figures where no rate reaches the target', () => {
    const { practice } = answer({ ...start(), question: 'charge', target: '900,000,000,000' });
    expect(practice && figuresOf(practice, null)).toBeNull();
  });
});
