import { describe, expect, test } from 'vitest';
import { openLink, setMark, setWeight } from '../../../src/islands/weigh/model.ts';
import type { AspectView } from '../../../src/islands/weigh/types.ts';
import {
  andList,
  consequence,
  difference,
  headline,
  shortline,
} from '../../../src/islands/weigh/words.ts';
import { makeT } from '../../../src/logic/i18n/text.ts';
import { encodeMarks } from '../../../src/logic/weigh/codec.ts';
import { order } from '../../../src/logic/weigh/order.ts';
import { words } from '../../support/content.ts';
import { aspect, mark } from './support.ts';

const view = (id: string, values: string): AspectView => {
  const { answers } = aspect(id, values);
  const named = answers.map((answer) => ({ ...answer, text: `the ${answer.value}` }));
  return { id, name: id.toUpperCase(), why: '', answers: named };
};
const PLACE = view('place', 'office office own own');
const LEVEL = view('level', 'told settle told settle');
const ALL = [PLACE, LEVEL];
const t = makeT(words('en'));
const id = makeT(words('id'));

describe('marks', () => {
  test('start in the middle, keep their weight when moved, and can be taken away', () => {
    const one = setMark({}, 'place', 'own');
    expect(one).toEqual({ place: mark('own', 2) });
    const heavy = setWeight(one, 'place', 3);
    expect(setMark(heavy, 'place', 'office')).toEqual({ place: mark('office', 3) });
    expect(setMark(heavy, 'place', null)).toEqual({});
    expect(setWeight({}, 'place', 3)).toEqual({});
  });

  test('come from a link; a damaged one leaves nothing, an older one what is still asked', () => {
    const marks = { place: mark('own', 3) };
    expect(openLink(encodeMarks(ALL, marks), ALL)).toEqual({ marks, notice: null });
    expect(openLink('w1.abcd.place:own:3', ALL)).toEqual({ marks: {}, notice: 'garbled' });
    expect(openLink('w9', ALL)).toEqual({ marks: {}, notice: 'newer' });
    expect(openLink('main', ALL)).toBe(null);
    const old = encodeMarks([...ALL, view('gone', 'a b c d')], { ...marks, gone: mark('a', 1) });
    expect(openLink(old, ALL)).toEqual({ marks, notice: 'dropped' });
  });
});

describe('the sentences', () => {
  test('say who comes first, and that roles are level', () => {
    const one = order(ALL, { place: mark('own', 2), level: mark('told', 1) });
    expect(headline(one, t)).toBe(
      'Virtual assistant comes first: it matches 100% of what you marked, by weight.',
    );
    expect(shortline(one, 2, t)).toBe('First: VA. 2 of 2 marked.');
    const level = order(ALL, { place: mark('own', 2) });
    expect(headline(level, t)).toContain('Virtual assistant and virtual executive assistant come');
    expect(shortline(level, 2, id)).toBe('Teratas, sama kuat: VA dan VEA. 1 dari 2 ditandai.');
    const all = order([PLACE, view('pay', 'a a b b')], {
      place: mark('own', 1),
      pay: mark('a', 1),
    });
    expect(headline(all, t)).toContain('All four roles are level: each matches 50%');
    expect(shortline(all, 2, t)).toBe('All four are level. 2 of 2 marked.');
    expect(headline(order(ALL, {}), t)).toBe(t('weigh.order.none'));
  });

  test('say every kind of change', () => {
    const from = mark('own', 2);
    const say = (to: ReturnType<typeof mark> | null) =>
      difference({ id: 'place', from, to }, ALL, t);
    expect(say(mark('own', 3))).toBe('“PLACE” counts a lot instead of a fair amount.');
    expect(say(null)).toBe('“PLACE” does not count.');
    expect(say(mark('office', 2))).toBe('For “PLACE” you would rather have: “the office”.');
    expect(say(mark('office', 3))).toBe(
      'For “PLACE” you would rather have: “the office”, and it counts a lot.',
    );
    expect(consequence(['pa'], t)).toBe('Personal assistant then comes first.');
    expect(consequence(['pa', 'ea'], t)).toContain('level with each other');
    expect(andList(['a', 'b', 'c'], id)).toBe('a, b dan c');
  });
});
