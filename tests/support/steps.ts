import type { Page } from 'playwright-core';

/** Does what a reader does: `click .a`, `hover .a`, `focus .a`, `fill .a = text`, `press Tab`, `wait .a`; `open .a` a popover. */
export async function doSteps(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    const [, verb = '', rest = ''] = /^(\w+) (.*)$/.exec(step) ?? [];
    const [selector = '', text = ''] = rest.split(' = ');
    const target = page.locator(selector).first();
    if (verb === 'click') await target.click();
    else if (verb === 'hover') await target.hover();
    else if (verb === 'focus') await target.focus();
    else if (verb === 'fill') await target.fill(text);
    else if (verb === 'wait') await target.waitFor();
    else if (verb === 'open') await target.evaluate((box) => (box as HTMLElement).showPopover());
    else if (verb === 'press') await page.keyboard.press(rest);
    else throw new RangeError(`nobody can "${step}"`);
  }
}
