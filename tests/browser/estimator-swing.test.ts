import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everything, violations } from '../support/axe.ts';
import { BAND, PATHS, RATE, reachSwing } from '../support/estimator.ts';
import { sideways } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

const SENTENCE = '.est-swing .est-employed-head';
const text = async (page: Page, selector: string) =>
  (await page.locator(selector).first().textContent()) ?? '';
const band = (page: Page) => page.locator(BAND).getAttribute('d');

async function openTable(page: Page) {
  const details = page.locator('.est-swing figure details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await details.locator('.est-sum').waitFor();
  return details.locator('tbody tr');
}

describe.each(['en', 'id'] as const)('how much the year swings, in %s', (lang) => {
  const t = WORDS[lang];

  test('comes when the reader is near, follows an assumption, and is the same again from the link', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    expect(await page.locator(BAND).count()).toBe(0);
    await reachSwing(page);
    const [before, drawn] = [await text(page, SENTENCE), await band(page)];
    expect(await text(page, '.est-badyear')).toMatch(/Rp\d/);

    await page.locator('.est-part > .est-open > summary').click();
    await page.fill('#est-swing-clientMonths', '24');
    await page.locator('#est-swing-clientMonths').blur();
    await expect.poll(() => text(page, SENTENCE)).not.toBe(before);
    const [after, redrawn] = [await text(page, SENTENCE), await band(page)];
    expect(redrawn).not.toBe(drawn);
    expect(await text(page, '.est-presets label:has(:checked)')).toBe(t('more.swing.preset.own'));

    const rows = await openTable(page);
    expect(await rows.count()).toBe(13);
    const table = await rows.allTextContents();
    const digits = (await rows.last().locator('td').allTextContents()).map((cell) =>
      Number(cell.replace(/\D/g, '')),
    );
    expect(digits).toEqual([...digits].sort((a, b) => a - b));
    // What the sentence says of a month is the twelfth part of what the table says of the year.
    for (const amount of digits) {
      const month = (amount / 12e6).toFixed(1).replace('.', lang === 'id' ? ',' : '.');
      expect(after).toContain(month.replace(/[.,]0$/, ''));
    }

    await page.waitForFunction(() => /sw=clientMonths(\*|%2A)24/.test(location.hash));
    await page.reload();
    await reachSwing(page);
    expect(await text(page, SENTENCE)).toBe(after);
    expect(await band(page)).toBe(redrawn);
    expect(await (await openTable(page)).allTextContents()).toEqual(table);
    await page.locator('.est-part > .est-open > summary').click();
    expect(await page.inputValue('#est-swing-clientMonths')).toBe('24');
    await page.locator('.est-presets input').nth(1).check();
    await expect.poll(() => text(page, SENTENCE)).toBe(before);
    expect(problems).toEqual([]);
    await close();
  });

  test('says beside the field what is wrong with an assumption, and keeps the last band', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang]);
    await reachSwing(page);
    const drawn = await band(page);
    await page.locator('.est-part > .est-open > summary').click();
    await page.fill('#est-swing-lateShare', '140');
    await page.locator('#est-swing-lateShare').blur();
    const problem = page.locator('#est-swing-lateShare-problem');
    await problem.waitFor();
    expect(await problem.textContent()).toBe(t('est.problem.too-large', { max: '100%' }));
    expect(await text(page, '.est-swing .est-stale')).toBe(t('more.swing.none'));
    expect(await band(page)).toBe(drawn);
    expect(problems).toEqual([]);
    await close();
  });

  test.each([360, 1280])('has nothing for axe to find at %d px, all parts open', async (width) => {
    const { page, close } = await site.visit(PATHS[lang], { width });
    await reachSwing(page);
    await openTable(page);
    await page.locator('.est-part > .est-open > summary').click();
    expect(await violations(page, everything)).toEqual([]);
    expect(await page.evaluate(sideways)).toEqual([]);
    await close();
  });
});

test('without a client who pays there is a sentence, and a mistake above marks the band', async () => {
  const { page, problems, close } = await site.visit(PATHS.en);
  await reachSwing(page);
  const drawn = await band(page);
  await page.fill(RATE, 'lots');
  await expect.poll(() => text(page, '.est-swing .est-stale')).toBe(WORDS.en('est.stale'));
  expect(await band(page)).toBe(drawn);
  await page.fill(RATE, '0');
  await expect.poll(() => text(page, '.est-swing > .est-said')).toBe(WORDS.en('more.swing.empty'));
  await page.fill(RATE, '75,000');
  await expect.poll(() => band(page)).toBe(drawn);
  expect(problems).toEqual([]);
  await close();
});
