import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { readYaml } from '../support/content.ts';
import { devtools } from '../support/devtools.ts';
import { builtPages, LANGS, SITE } from '../support/dist.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

/** The statements of the quiz, shown one pair at a time. */
const statements = Object.values(
  readYaml('quiz/items.yaml') as Record<string, Record<'a' | 'b', Record<string, string>>>,
).flatMap(({ a, b }) => [...Object.values(a), ...Object.values(b)]);

/** Every character of the page that is set in the display face. */
const displayed = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>();
    const inFace = new Map<Element, boolean>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent || !text?.trim()) continue;
      if (!inFace.has(parent))
        inFace.set(parent, getComputedStyle(parent).fontFamily.startsWith('"RH Display"'));
      if (inFace.get(parent)) for (const character of text) found.add(character);
    }
    return [...found];
  });

/** The characters for which another face has to stand in. */
async function missing(page: Page, characters: readonly string[]) {
  await page.evaluate(async (list) => {
    await document.fonts.load('20px "RH Display"');
    document.body.replaceChildren(
      ...list.map((character) => {
        const one = document.createElement('p');
        one.className = 'probe';
        one.style.fontFamily = '"RH Display"';
        one.textContent = character;
        return one;
      }),
    );
  }, characters);
  const session = await devtools(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.probe',
  });
  const faces = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return characters.filter((_, i) => faces[i]?.fonts.some(({ isCustomFont }) => !isCustomFont));
}

test('the display face has every character that is set in it, in both languages', async () => {
  const used = new Set(statements.join(''));
  const { page, close } = await site.visit('/');
  for (const { path } of builtPages) {
    await page.goto(site.origin + path);
    for (const character of await displayed(page)) used.add(character);
  }
  for (const name of ['result', 'rates'] as const)
    for (const lang of LANGS) {
      const path = PAGE_TYPES[name]?.path ?? '';
      await page.goto('about:blank');
      await page.goto(site.origin + localizedPath(lang, path, SITE));
      await PAGE_TYPES[name]?.prepare?.(page);
      for (const character of await displayed(page)) used.add(character);
    }
  // Young Serif has no signs for peso and rupee: the text face stands in for them.
  const characters = [...used].filter((character) => /[^\s₱₹]/.test(character)).sort();
  expect(characters.length).toBeGreaterThan(60);
  await page.goto(site.origin);
  // A Greek letter shows that the question can be answered with yes.
  expect(await missing(page, ['A', 'Ω'])).toEqual(['Ω']);
  await page.goto(site.origin);
  expect(await missing(page, characters)).toEqual([]);
  await close();
}, 180_000);
