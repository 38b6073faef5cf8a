import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CLOSED_CLIPBOARD, copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { useSite } from '../support/site.ts';
import { FAMILIES, PATHS, TASKS, TICKS, WORDS } from '../support/tasks.ts';

const site = useSite();

const result = (page: Page) => page.locator('.tk-result');
const answer = async (page: Page) => (await page.locator('.tk-answer').textContent()) ?? '';
const box = (page: Page, id: string) => page.locator(`.tk-box[value="${id}"]`);
const hash = (page: Page) => page.evaluate(() => location.hash);

const WRONG = [
  ['lots', 'not-a-number'],
  ['', 'empty'],
  ['-3', 'negative'],
  ['900', 'too-large'],
] as const;

const FILTERS: readonly (readonly [id: string, places: readonly string[]])[] = [
  ['show-remote', ['remote']],
  ['show-spot', ['proxy', 'on-site']],
  ['show-site', ['on-site']],
  ['show-all', ['remote', 'proxy', 'on-site']],
];

/** Opens the family of a task and ticks it. */
async function tick(page: Page, id: string) {
  const family = page.locator('.tk-family', { has: page.locator(`[value="${id}"]`) });
  if ((await family.getAttribute('open')) === null) await family.locator('summary').click();
  await box(page, id).check();
}

describe.each([
  ['en', 1280],
  ['id', 360],
] as const)('the tool in %s at %d px', (lang, width) => {
  const t = WORDS[lang];

  test('adds up what is ticked, with hours of the employer’s own', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width });
    expect(await result(page).textContent()).toContain(t('tasks.tool.none'));
    await tick(page, 'sort-email');
    await tick(page, 'receive-visitors');
    expect(await answer(page)).toContain('4–12');
    await page.fill('#tk-receive-visitors', lang === 'id' ? '2,5 sampai 1,5' : '2.5 to 1.5');
    await page.fill('#tk-sort-email', '6');
    await page.press('#tk-sort-email', 'Tab');
    expect(await page.inputValue('#tk-receive-visitors')).toBe(
      lang === 'id' ? '1,5–2,5' : '1.5–2.5',
    );
    expect(await answer(page)).toContain(lang === 'id' ? '7,5–8,5' : '7.5–8.5');
    // 2 of 8 hours need presence; the mail is everybody's, the visitors are the PA's.
    expect(await page.locator('.tk-places b').allTextContents()).toEqual(['25%', '0%', '75%']);
    expect(await page.locator('.tk-pa dd').textContent()).toBe('44%');
    expect(await page.locator('.tk-reading').textContent()).toContain(
      t('tasks.tool.place.parted', { onsite: lang === 'id' ? '1,5–2,5' : '1.5–2.5', proxy: 0 }),
    );
    await box(page, 'receive-visitors').uncheck();
    expect(await page.locator('.tk-places b').allTextContents()).toEqual(['0%', '0%', '100%']);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('says beside the field what is wrong with hours, and loses nothing', async () => {
    const { page, problems, close } = await site.visit(`${PATHS[lang]}${TICKS}`, { width });
    const [field, problem] = [
      page.locator('#tk-sort-email'),
      page.locator('#tk-sort-email-problem'),
    ];
    const name = TASKS.find(({ id }) => id === 'sort-email')?.name[lang] ?? '?';
    await page.locator('.tk-answer').waitFor();
    const before = await answer(page);
    await page.locator('.tk-family', { has: field }).locator('summary').click();
    for (const [text, why] of WRONG) {
      await field.fill(text);
      await field.blur();
      expect(await problem.textContent()).toBe(t(`tasks.tool.problem.${why}`, { max: 168 }));
      expect(await field.getAttribute('aria-describedby')).toBe('tk-sort-email-problem');
      expect(await field.inputValue()).toBe(text);
      expect(await answer(page), text).not.toBe(before);
      expect(await page.locator('.tk-result .tk-notice').textContent()).toContain(name);
    }
    await page.waitForFunction(() => location.hash.includes('sort-email=~900'));
    await page.reload();
    await page.locator('.tk-answer').waitFor();
    expect(await field.inputValue()).toBe('900');
    await page.locator('.tk-family', { has: field }).locator('summary').click();
    await field.fill('8');
    expect(await answer(page)).toBe(before);
    expect(problems).toEqual([]);
    await close();
  });
});

test('a link carries the ticks to another language, and leads to the tool', async () => {
  const { page, problems, close } = await site.visit(`${PATHS.en}${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  expect(await page.locator('.tk-box:checked').count()).toBe(5);
  const top = await page.locator('#tool').evaluate((head) => head.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(200);
  await page.locator('.tk-family summary').first().click();
  await page.fill('#tk-keep-calendar', '2.5-4');
  await page.waitForFunction(() => location.hash.includes('2.5:4'));
  await page.locator('a[data-lang-switch]').first().click();
  await page.waitForURL(/\/id\/tasks\/#t1-5,/);
  await page.locator('.tk-answer').waitFor();
  expect(await page.inputValue('#tk-keep-calendar')).toBe('2,5–4');
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ['#t1-2,keep-calendar=1', 'garbled'],
  ['#t1-1,%E0%A4=1', 'garbled'],
  ['#t7-anything', 'newer'],
])('the link %s gets a sentence in both languages', async (fragment, why) => {
  for (const lang of ['en', 'id'] as const) {
    const { page, problems, close } = await site.visit(`${PATHS[lang]}${fragment}`);
    await page.locator('.tk-notice').waitFor();
    expect(await page.locator('.tk-notice').textContent()).toBe(
      WORDS[lang](`tasks.tool.notice.${why}`),
    );
    expect(await page.locator('.tk-box:checked').count()).toBe(0);
    await tick(page, 'sort-email');
    expect(await page.locator('.tk-notice').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  }
});

test('a task that is no longer there is left out, and counted', async () => {
  const { page, close } = await site.visit(`${PATHS.en}#t1-2,sort-email=2,gone-for-good=9`);
  await page.locator('.tk-answer').waitFor();
  expect(await page.locator('.tk-notice').textContent()).toBe(
    WORDS.en('tasks.tool.notice.dropped', { n: 1 }),
  );
  expect(await answer(page)).toContain('2 hours a week');
  await close();
});

test('a box ticked before the script was ready counts', async () => {
  const context = await site.context();
  const page = await context.newPage();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.origin + PATHS.en, { waitUntil: 'commit' });
  await page.locator('.tk-family summary').first().click();
  await box(page, 'keep-calendar').check();
  go();
  await page.locator('.tk-answer').waitFor();
  expect(await box(page, 'keep-calendar').isChecked()).toBe(true);
  expect(await answer(page)).toContain('3–6');
  await context.close();
});

test('ticks of a link that are cleared at once leave the address too', async () => {
  const { page, close } = await site.visit(`${PATHS.en}${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  // Within one task of the page: a pause before writing must not swallow the second change.
  await page.evaluate(() => {
    const box = [...document.querySelectorAll<HTMLInputElement>('.tk-box')].find(
      ({ checked }) => !checked,
    );
    box?.click();
    document.querySelectorAll<HTMLElement>('.tk-actions button')[3]?.click();
  });
  await expect.poll(() => page.locator('.tk-box:checked').count()).toBe(0);
  await expect.poll(() => hash(page)).toBe('');
  await close();
});

test('copies the link and the text; where it may not, shows them', async () => {
  const { page, problems, close } = await site.visit(`${PATHS.id}${TICKS}`);
  await page.locator('.tk-answer').waitFor();
  await page.evaluate(OPEN_CLIPBOARD);
  const buttons = page.locator('.tk-actions button');
  await tick(page, 'book-travel');
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  const [link = '', text = ''] = await copied(page);
  expect(link).toMatch(/\/id\/tasks\/#t1-6,.*book-travel=1:4/);
  for (const { id, name } of TASKS)
    expect(text.includes(name.id ?? '?'), id).toBe(link.includes(`${id}=`));
  expect(text).toContain('jam seminggu');
  await page.evaluate(CLOSED_CLIPBOARD);
  await buttons.nth(1).click();
  expect(await page.inputValue('.tk-byhand textarea')).toBe(text);
  await buttons.nth(3).click();
  expect(await page.locator('.tk-box:checked').count()).toBe(0);
  await expect.poll(() => hash(page)).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('on paper stand the ticks and the result, not the tables they were chosen from', async () => {
  const { page, close } = await site.visit(`${PATHS.en}${TICKS}`, { width: 1280 });
  await page.locator('.tk-answer').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.family:visible').count()).toBe(0);
  expect(await page.locator('.tk-family li:visible').count()).toBe(5);
  expect(await page.locator('.tk-answer').isVisible()).toBe(true);
  expect(await page.locator('.tk-actions').isVisible()).toBe(false);
  await close();
});

describe.each(Object.entries(PATHS))('without JavaScript in %s', (lang, path) => {
  test('the tool says how it goes on paper, and every task stands in a table', async () => {
    const { page, close } = await site.visit(path, { javaScript: false });
    expect(await page.locator('.tk').isVisible()).toBe(false);
    expect(await page.locator('.noscript').textContent()).toBe(
      WORDS[lang as 'en' | 'id']('tasks.tool.paper'),
    );
    expect(await page.locator('.family:visible').count()).toBe(FAMILIES.length);
    expect(await page.locator('.task:visible').count()).toBe(TASKS.length);
    await close();
  });

  test('the filter leaves what it says, counts it right, and shows no family without a task', async () => {
    const { page, close } = await site.visit(path, { javaScript: false, width: 1280 });
    for (const [id, places] of FILTERS) {
      await page.locator(`#${id}`).check();
      const left = TASKS.filter(({ place }) => places.includes(place));
      expect(await page.locator('.task:visible').count(), id).toBe(left.length);
      expect(Number(await page.locator(`label:has(#${id}) .num`).textContent())).toBe(left.length);
      const families = FAMILIES.filter(({ tasks }) => tasks.some((task) => left.includes(task)));
      expect(await page.locator('.family:visible').count(), id).toBe(families.length);
    }
    await close();
  });
});

test('a citation of a task leads to its row', async () => {
  const { page, close } = await site.visit('/tasks/#task-post-in', { javaScript: false });
  const row = page.locator('#task-post-in');
  expect(await row.evaluate((one) => one.matches(':target'))).toBe(true);
  await close();
});
