import type { Page } from 'playwright-core';
import { devtools } from './devtools.ts';
import { slowness } from './pace.ts';

/** What a reader does: presses something, or types into it. */
export interface Step {
  readonly press: string;
  readonly type?: string;
}
export interface Measured {
  readonly step: string;
  /** Milliseconds from the event until it is painted, by the browser's own count; 0 where that is below 16. */
  readonly paint: number;
  /** The longest task above 50 ms, or 0. */
  readonly task: number;
}

const LISTEN = `window.seen = { paint: 0, task: 0 };
new PerformanceObserver((list) => { for (const { duration } of list.getEntries())
  seen.paint = Math.max(seen.paint, duration); }).observe({ type: 'event', durationThreshold: 16 });
new PerformanceObserver((list) => { for (const { duration } of list.getEntries())
  seen.task = Math.max(seen.task, duration); }).observe({ type: 'longtask' });`;
/** A task that a reader may feel. */
const LONG = 50;
/** How long after an input everything it sets off has to be over: the band follows within half a second. */
const SETTLED = 500;

/**
 * Does the steps on a phone a quarter as fast as a desk machine at rest, with real input, and measures each: from the
 * event to its paint, and the tasks until everything has followed.
 */
export async function interact(page: Page, steps: readonly Step[]): Promise<Measured[]> {
  const session = await devtools(page);
  // A machine that others keep busier than such a phone is only counted faster.
  const slower = await slowness(page);
  const counted = Math.min(1, slower);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Math.max(1, slower) });
  await page.evaluate(LISTEN);
  const reset = () =>
    page.evaluate(() => {
      const read = { ...(window as unknown as { seen: { paint: number; task: number } }).seen };
      Object.assign(window, { seen: { paint: 0, task: 0 } });
      return read;
    });
  const done: Measured[] = [];
  const measure = async (step: string, act: () => Promise<void>) => {
    await reset();
    await act();
    await page.waitForTimeout(SETTLED);
    const { paint, task } = await reset();
    const phone = { paint: Math.round(paint * counted), task: Math.round(task * counted) };
    done.push({ step, paint: phone.paint, task: phone.task > LONG ? phone.task : 0 });
  };
  for (const { press, type = '' } of steps) {
    const target = page.locator(press).first();
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`${press} is not there`);
    await page.waitForTimeout(100);
    await measure(`press ${press}`, () =>
      page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    );
    for (const key of type)
      await measure(`type ${key} in ${press}`, () => page.keyboard.press(key));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return done;
}

/** Of each step its best in several rounds: what else the machine does can only make it longer. */
export function best(rounds: readonly (readonly Measured[])[]): Measured[] {
  const [first = []] = rounds;
  return first.map(({ step }, index) => {
    const least = (name: 'paint' | 'task') =>
      Math.min(...rounds.map((round) => round[index]?.[name] ?? Number.NaN));
    return { step, paint: least('paint'), task: least('task') };
  });
}
