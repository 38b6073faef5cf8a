import { expect, test } from 'vitest';
import { localizedPath } from '../../src/logic/i18n/path.ts';
import { faq } from '../support/content.ts';
import { LANGS, SITE } from '../support/dist.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

const questions = faq().flatMap(({ questions }) => questions);
const askedBy = (who: string) =>
  questions.filter((one) => who === 'all' || [who, 'both'].includes(one.who));

test.each(LANGS)('the questions in %s show one reader’s own, without scripts', async (lang) => {
  const { page, close } = await site.visit(localizedPath(lang, 'faq/', SITE), {
    javaScript: false,
  });
  const shown = () =>
    page.locator('.question:visible h3').evaluateAll((all) => all.map(({ id }) => id).sort());
  for (const who of ['work', 'hire', 'all']) {
    await page.locator(`label:has(#who-${who})`).click();
    expect(await shown(), who).toEqual(
      askedBy(who)
        .map(({ id }) => id)
        .sort(),
    );
    // No group without a question, and no way to one.
    const groups = page.locator('.group:visible');
    expect(await page.locator('.jump-list li:visible').count()).toBe(await groups.count());
    for (const group of await groups.all())
      expect(await group.locator('.question:visible').count()).toBeGreaterThan(0);
  }
  await close();
});

test('the filter works by keyboard', async () => {
  const { page, close } = await site.visit('/faq/', { javaScript: false });
  await page.locator('#who-all').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#who-hire').isChecked()).toBe(true);
  expect(await page.locator('.question:visible').count()).toBe(askedBy('hire').length);
  await close();
});
