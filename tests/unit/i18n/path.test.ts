import { describe, expect, test } from 'vitest';
import { localizedPath, routeOf } from '../../../src/logic/i18n/path.ts';

const LANGS = ['en', 'id'];
const atRoot = { base: '/', defaultLang: 'en' };
const below = { base: '/guide', defaultLang: 'en' };

describe('addresses', () => {
  test('the default language has no prefix', () => {
    expect(localizedPath('en', '', atRoot)).toBe('/');
    expect(localizedPath('en', 'quiz/', atRoot)).toBe('/quiz/');
    expect(localizedPath('id', '', atRoot)).toBe('/id/');
    expect(localizedPath('id', '/quiz/', atRoot)).toBe('/id/quiz/');
  });

  test('a deployment base stands in front, with or without its last slash', () => {
    expect(localizedPath('id', 'quiz/', below)).toBe('/guide/id/quiz/');
    expect(localizedPath('en', '', { ...below, base: '/guide/' })).toBe('/guide/');
  });

  test('routes that only begin like a language are not one', () => {
    expect(routeOf('/ideas/', LANGS, atRoot)).toEqual({ lang: 'en', route: 'ideas/' });
    expect(routeOf('/id', LANGS, atRoot)).toEqual({ lang: 'id', route: '' });
  });

  test.each([atRoot, below])('route and language come back from the address ($base)', (site) => {
    for (const lang of LANGS) {
      for (const route of ['', 'quiz/', 'compare/personal-assistant-vs-virtual-assistant/']) {
        expect(routeOf(localizedPath(lang, route, site), LANGS, site)).toEqual({ lang, route });
      }
    }
  });
});
