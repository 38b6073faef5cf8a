import { expect, test } from 'vitest';
import words from '../../content/ui/en.json' with { type: 'json' };
import { makeT } from '../../src/logic/i18n/text.ts';
import { menuIn } from '../../src/logic/menu.ts';

test('the menu names no address twice', () => {
  const routes = menuIn(makeT<string>(words)).flatMap(({ links }) =>
    links.map(({ route }) => route),
  );
  expect(routes.length).toBeGreaterThan(15);
  expect(new Set(routes).size).toBe(routes.length);
});
