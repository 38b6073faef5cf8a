import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/islands/shared/store.ts';

const kept = new Map<string, string>();
const working = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
const refuse = () => {
  throw new DOMException('no');
};
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', working);
});
afterEach(() => vi.unstubAllGlobals());

const store = openStore('k', /^#e\d/);

test('keeps nothing before it is asked to, then the newest, and nothing once told to forget', () => {
  store.save('#e1.a');
  expect(kept.size).toBe(0);
  store.begin('#e1.a');
  store.save('#e1.b');
  expect(store.look()).toEqual({ on: true, fragment: '#e1.b', works: true });
  store.save('');
  expect(store.look().fragment).toBe('#e1.b');
  store.forget();
  expect(store.look()).toEqual({ on: false, fragment: '', works: true });
});

test.each([
  '',
  'null',
  '7',
  '{',
  '{"version":2,"fragment":"#e1.a"}',
  '{"version":1,"fragment":"#x"}',
])('takes %j for something that cannot be read', (text) => {
  kept.set('k', text);
  expect(store.look()).toEqual({ on: true, fragment: '', works: true });
});

test('says where a browser refuses to keep, to read, or even to be asked', () => {
  vi.stubGlobal('localStorage', { ...working, setItem: refuse });
  store.begin('#e1.a');
  expect(store.look()).toEqual({ on: false, fragment: '', works: false });
  vi.stubGlobal('localStorage', { ...working, getItem: refuse });
  expect(store.look().works).toBe(false);
});
