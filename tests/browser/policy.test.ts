import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from '../support/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const refused = (problems: readonly string[], directive: string) =>
  problems.filter((problem) => problem.startsWith(`refused by policy: ${directive}`));

describe.each(['/', '/quiz/', '/id/search/'])('%s', (path) => {
  test('runs no script that was slipped in', async () => {
    const { page, problems, close } = await site.visit(path);
    await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.append('window.slippedIn = true');
        document.body.append(script);
        const button = document.createElement('button');
        button.setAttribute('onclick', 'window.slippedIn = true');
        document.body.append(button);
        button.click();
      })
      .catch(() => undefined);
    expect(await page.evaluate(() => 'slippedIn' in window)).toBe(false);
    await expect.poll(() => refused(problems, '').length).toBeGreaterThan(0);
    await close();
  });

  test('applies no style that was slipped in', async () => {
    const { page, problems, close } = await site.visit(path);
    const colour = await page.evaluate(() => {
      const style = document.createElement('style');
      style.append('h1 { color: rgb(1, 2, 3) }');
      document.head.append(style);
      const heading = document.querySelector('h1');
      heading?.setAttribute('style', 'color: rgb(1, 2, 3)');
      return heading && getComputedStyle(heading).color;
    });
    expect(colour).not.toBe('rgb(1, 2, 3)');
    await expect.poll(() => refused(problems, 'style-src').length).toBe(2);
    await close();
  });

  test('writes no HTML and loads no code from text', async () => {
    const { page, close } = await site.visit(path);
    const tries = await page.evaluate(() => {
      const outcome = (work: () => unknown) => {
        try {
          work();
          return 'allowed';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        innerHTML: outcome(() => {
          document.body.innerHTML = '<p>slipped in</p>';
        }),
        address: outcome(() => {
          document.createElement('script').src = '/slipped-in.js';
        }),
        frame: outcome(() => {
          document.createElement('iframe').srcdoc = '<p>slipped in</p>';
        }),
      };
    });
    expect(tries).toEqual({ innerHTML: 'TypeError', address: 'TypeError', frame: 'TypeError' });
    await close();
  });

  test('asks nobody else for anything', async () => {
    const { page, problems, close } = await site.visit(path);
    const answer = await page.evaluate(() =>
      fetch('https://elsewhere.example/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await expect.poll(() => refused(problems, 'connect-src').length).toBe(1);
    await close();
  });
});

test('no other site can show it in a frame', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const failed = page.waitForEvent('requestfailed');
  await page.setContent(`<iframe src="${site.origin}/"></iframe>`);
  expect((await failed).failure()?.errorText).toContain('ERR_BLOCKED_BY_RESPONSE');
  expect(page.frames()[1]?.url()).toMatch(/^(chrome-error:|about:blank|$)/);
  await context.close();
});
