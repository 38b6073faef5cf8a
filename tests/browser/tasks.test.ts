import { describe, expect, test } from 'vitest';
import { fragment } from '../support/browser.ts';
import { CLOSED_CLIPBOARD, copied, OPEN_CLIPBOARD } from '../support/clipboard.ts';
import { holdScripts } from '../support/hardship.ts';
import { sideways } from '../support/look.ts';
import { useSite } from '../support/site.ts';
import { answer, box, PATHS, TASKS, TICKS, tick } from '../support/tasks.ts';
import { WORDS } from '../support/words.ts';

const site = useSite();

const WRONG = [
  ['lots', 'not-a-number'],
  ['', 'empty'],
  ['-3', 'negative'],
  ['900', 'too-large'],
] as const;

describe.each([
  ['en', 1280],
  ['id', 360],
] as const)('the tool in %s at %d px', (lang, width) => {
  const t = WORDS[lang];

  test('adds up what is ticked, with hours of the employer’s own', async () => {
    const { page, problems, close } = await site.visit(PATHS[lang], { width });
    expect(await page.locator('.tk-result').textContent()).toContain(t('tasks.tool.none'));
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
    expect(await page.evaluate(sideways)).toEqual([]);
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

test('a box ticked before the script was ready counts', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const go = await holdScripts(context);
  await page.goto(site.origin + PATHS.en, { waitUntil: 'commit' });
  await page.locator('.tk-family summary').first().click();
  await box(page, 'keep-calendar').check();
  go();
  await page.locator('.tk-answer').waitFor();
  expect(await box(page, 'keep-calendar').isChecked()).toBe(true);
  expect(await answer(page)).toContain('3–6');
  await context.close();
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
  await expect.poll(() => fragment(page)).toBe('');
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
