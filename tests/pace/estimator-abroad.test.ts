import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';
import { pace } from '../support/pace.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each([
  ['a rate is sought', 1],
  ['an offer is judged', 2],
])(
  'where %s, the answer is there within 50 ms of a keystroke on a phone a quarter as fast',
  async (_, question) => {
    const { page, close } = await site.visit('/rates/philippines/');
    const onPhone = await pace(page);
    await page.locator('input[name="est-question"]').nth(question).check();
    const keystroke = await onPhone((turns) =>
      page.evaluate(async (times) => {
        const field = document.querySelector<HTMLInputElement>('#est-target');
        for (let turn = 1; field && turn <= times; turn += 1) {
          field.value = `${30_000 + turn * 1_000}`;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done));
          field.dataset['height'] = String(document.body.offsetHeight);
          await new Promise((done) => setTimeout(done, 50));
        }
      }, turns),
    );
    console.info({ keystroke });
    expect(keystroke).toBeLessThan(50);
    await close();
  },
);
