import { describe, expect, test } from 'vitest';
import {
  type Action,
  EMPTY,
  readable,
  reducer,
  type State,
} from '../../../src/islands/tasks/model.ts';
import { fact } from './support.ts';

const TASKS = [
  { ...fact({ id: 'a', hours: [1.5, 3] }), name: 'A' },
  { ...fact({ id: 'b' }), name: 'B' },
];
const following = (lang: 'en' | 'id', ...actions: readonly Action[]): State =>
  actions.reduce<State>(reducer(TASKS, lang), EMPTY);
const tick = (...ids: string[]): Action => ({ type: 'tick', ids, on: true });

describe('ticks', () => {
  test('begin with our assumption in the form of the language, and go again', () => {
    expect(following('id', tick('a')).ticks).toEqual(new Map([['a', '1,5–3']]));
    const gone = following('id', tick('a', 'b'), { type: 'tick', ids: ['a'], on: false });
    expect([...gone.ticks.keys()]).toEqual(['b']);
    expect(following('en', tick('nobody-knows')).ticks.size).toBe(0);
  });

  test('keep hours of the reader’s own when ticked twice', () => {
    const own = following('en', tick('a'), { type: 'hours', id: 'a', text: '7' }, tick('a', 'b'));
    expect(own.ticks.get('a')).toBe('7');
  });

  test('settle hours once the field is left, and lose nothing that cannot be read', () => {
    const typed = (text: string) =>
      following('en', tick('a'), { type: 'hours', id: 'a', text }, { type: 'leave', id: 'a' });
    expect(typed('4 to 2').ticks.get('a')).toBe('2–4');
    expect(typed('lots').ticks.get('a')).toBe('lots');
  });

  test('are reckoned with as far as their hours can be read', () => {
    const { ticks } = following('en', tick('a', 'b'), { type: 'hours', id: 'b', text: 'lots' });
    const { ticked, waiting } = readable(TASKS, ticks, 'en');
    expect(ticked.map(({ task, hours }) => [task.id, hours])).toEqual([['a', [1.5, 3]]]);
    expect(waiting.map(({ id }) => id)).toEqual(['b']);
  });

  test('come from a link, which says how many of its tasks are gone', () => {
    const ticks = new Map([['b', '2']]);
    expect(following('en', { type: 'load', ticks, dropped: 3 })).toMatchObject({
      ticks,
      notice: 3,
    });
    expect(following('en', { type: 'load', ticks, dropped: 0 }).notice).toBeNull();
    const refused = following('en', tick('a'), { type: 'refuse', notice: 'garbled' });
    expect(refused).toEqual({ ...following('en', tick('a')), notice: 'garbled' });
    expect(following('en', { type: 'refuse', notice: 'newer' }, tick('a')).notice).toBeNull();
    expect(following('en', tick('a'), { type: 'clear' })).toEqual(EMPTY);
  });
});
