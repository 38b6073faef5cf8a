import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { devtools } from '../support/devtools.ts';
import { PATHS, RATE } from '../support/estimator.ts';
import { LEANS_VA } from '../support/quiz.ts';
import { useSite } from '../support/site.ts';

/** Machine code that the engine makes of busy functions is no memory of the page: without it, figures can be compared. */
const PLAIN = ['--js-flags=--no-opt,--no-maglev,--no-sparkplug'];
/** How much more may be held after five hundred changes than after a hundred: what the engine learns of the code. */
const GROWTH = 1.01;

const site = useSite(undefined, '/', PLAIN);

/** What the page holds once everything that can go is gone. */
async function held(page: Page) {
  const session = await devtools(page);
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

const changeRate = (page: Page, from: number, to: number) =>
  page.evaluate(
    async ([field, first, last]) => {
      const input = document.querySelector<HTMLInputElement>(field);
      for (let turn = first; input && turn < last; turn += 1) {
        input.value = String(75_000 + (turn % 10) * 1_000);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Now and then long enough for everything that follows later.
        await new Promise((done) => setTimeout(done, turn % 10 === 0 ? 600 : 20));
      }
      await new Promise((done) => setTimeout(done, 1_000));
    },
    [RATE, from, to] as const,
  );
const changeAnswer = (page: Page, from: number, to: number) =>
  page.evaluate(
    async ([first, last]) => {
      for (let turn = first; turn < last; turn += 1) {
        document.querySelectorAll<HTMLInputElement>('.quiz-editor input')[turn % 5]?.click();
        await new Promise((done) => setTimeout(done, 20));
      }
      await new Promise((done) => setTimeout(done, 1_000));
    },
    [from, to] as const,
  );

test.each([
  ['the estimator', PATHS.en, '#est-swing', changeRate],
  ['the quiz', `/quiz/${LEANS_VA}`, '.quiz-answers .quiz-edit', changeAnswer],
] as const)(
  '%s holds no more after 500 changes than after 100',
  async (name, path, first, change) => {
    const { page, close } = await site.visit(path);
    const start = page.locator(first).first();
    await start.scrollIntoViewIfNeeded();
    await start.click();
    await change(page, 0, 100);
    const before = await held(page);
    await change(page, 100, 500);
    const after = await held(page);
    console.info(`${name}:`, before, after);
    expect(after.bytes).toBeLessThan(before.bytes * GROWTH);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * GROWTH);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    await close();
  },
);
