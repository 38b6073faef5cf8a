import { describe, expect, test } from 'vitest';
import {
  chanceYear,
  type Entries,
  needOf,
  PRESETS,
  presetOf,
  presetTexts,
  readAssumed,
  regimeOf,
} from '../../../src/islands/estimator/chance.ts';
import type { Draft } from '../../../src/islands/estimator/draft.ts';
import type { View } from '../../../src/islands/estimator/view.ts';
import { work } from '../../../src/islands/estimator/work.ts';
import { ownMonth } from '../../../src/logic/estimate/index.ts';
import { swingSettings } from '../../../src/logic/estimate/simulate/index.ts';
import { swingEntries } from '../../support/content.ts';
import { answer, date, given, rules, start } from './support.ts';

const entries: Entries = Object.entries(swingEntries()).map(([id, entry]) => ({ ...entry, id }));
const swing = { ...swingSettings(swingEntries()), entries };
const usual = swing.assumptions;
const yearOf = (draft: Draft) =>
  chanceYear(answer(draft), draft, { lang: 'en', rules, date } as View, { swing });

describe('assumptions about chance', () => {
  test('start from the content, and take what the reader types in the form of the language', () => {
    expect(readAssumed({}, usual, 'id')).toEqual({ assumptions: usual, problems: {} });
    const read = readAssumed({ lateShare: '12,5%', clientMonths: '7,5' }, usual, 'id');
    expect(read.assumptions).toEqual({ ...usual, lateShare: 0.125, clientMonths: 7.5 });
  });

  test.each([
    ['lateShare', '101', 'too-large'],
    ['clientMonths', '0', 'too-small'],
    ['winMonths', 'soon', 'not-a-number'],
    ['meanDelay', '', 'empty'],
  ] as const)('say of %s what is wrong with "%s": %s', (id, text, reason) => {
    expect(readAssumed({ [id]: text }, usual, 'en').problems).toEqual({ [id]: reason });
    expect(yearOf({ ...start(), swing: { [id]: text } })).toBeNull();
  });

  test.each(['en', 'id'] as const)('of a preset are recognised as its own in %s', (lang) => {
    for (const preset of PRESETS) {
      const read = readAssumed(presetTexts(preset, entries, lang), usual, lang);
      expect(presetOf(read, entries)).toBe(preset);
    }
    const own = readAssumed({ jobLoss: '7' }, usual, lang);
    expect(presetOf(own, entries)).toBe('own');
  });

  test('are dropped once they are back where they start, and kept when they cannot be read', () => {
    const leave = { type: 'leaveAssumed', id: 'lateShare', usual: usual.lateShare } as const;
    const typed = (text: string) =>
      given([{ type: 'assume', id: 'lateShare', text }, leave]).draft.swing;
    expect(typed('25 %')).toEqual({});
    expect(typed('0,3')).toEqual({ lateShare: '0.3' });
    expect(typed('a third')).toEqual({ lateShare: 'a third' });
  });
});

describe('the year to simulate', () => {
  test('is the practice as it was entered, with the careful one of the tax rules open', () => {
    const draft = start();
    const { practice, input } = answer(draft);
    const regimes = practice?.estimate.regimes;
    const year = yearOf(draft);
    if (!year || !regimes) throw new Error('no year');
    expect(year.practice).toEqual(input);
    for (const other of Object.values(regimes))
      expect(regimes[year.regime].takeHome.year).toBeLessThanOrEqual(other.takeHome.year);
    expect(yearOf({ ...draft, regime: 'nppn' })?.regime).toBe('nppn');
  });

  test('is at the rate that was found, where that was the question', () => {
    const draft = { ...start(), question: 'charge', target: '8,000,000' } as const;
    const derived = answer(draft);
    const regime = regimeOf(derived, null);
    if (!regime || derived.practice?.question !== 'charge') throw new Error('no rate');
    const rates = Object.values(derived.practice.rates).map((rate) =>
      rate.kind === 'reached' ? rate.rate : 0,
    );
    expect(yearOf(draft)?.practice.clients[0]).toMatchObject({ rate: Math.max(...rates) });
  });

  test('takes the need where it is stated, and none where it is left empty', () => {
    expect(needOf(start(), 'en')).toBe(4_500_000);
    expect(needOf({ ...start(), needs: ' ' }, 'en')).toBeNull();
    expect(needOf({ ...start(), needs: '0' }, 'en')).toBeNull();
    expect(needOf({ ...start(), needs: 'x' }, 'en')).toBeNaN();
    expect(yearOf({ ...start(), needs: 'x' })).toBeNull();
  });

  test('beside a job is what the practice adds, by whose pay the need is met too', () => {
    const draft = { ...start(), beside: true };
    const year = yearOf(draft);
    if (!year) throw new Error('no year');
    expect(year).toMatchObject({ need: null, job: { monthlyWage: 5_729_876 } });
    const { swing: beside } = work({ ...year, kind: 'swing' }, rules, date);
    const { swing: alone } = work({ ...year, job: null, kind: 'swing' }, rules, date);
    const { practice } = answer(draft);
    if (!practice) throw new Error('no practice');
    const added = ownMonth(practice.estimate.regimes[year.regime]) * 12;
    expect(beside.certain).toBeCloseTo(added, -1);
    expect(beside.certain).toBeLessThan(alone.certain);
  });

  test.each([
    ['without clients', { clients: [] }],
    ['while a field is wrong', { weeks: 'x' }],
  ])('is none %s', (_, change) => {
    expect(yearOf({ ...start(), ...change })).toBeNull();
  });
});
