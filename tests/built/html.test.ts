import { describe, expect, test } from 'vitest';
import { attributes, builtPages } from '../support/dist.ts';
import { htmlFaults } from '../support/html.ts';

describe.each(builtPages)('$path', ({ html, ...page }) => {
  test('is valid HTML', async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  test('keeps a space between a label and its amount, also where style sets them apart', () => {
    const text = html.replace(/<\/?(?:a|b|dd|dt|em|i|span|strong)(?:\s[^>]*)?>/g, '');
    expect(text.match(/.{0,30}[\p{L})](?:Rp|US\$)\d+/gu) ?? []).toEqual([]);
  });

  test('has no style or script in attributes', () => {
    const all = { html, ...page };
    expect(attributes(all, '[style]', 'style')).toEqual([]);
    const handlers = page.document
      .querySelectorAll('*')
      .flatMap((element) =>
        element.attributes.map(({ key }) => key).filter((key) => /^on/i.test(key)),
      );
    expect(handlers).toEqual([]);
    const links = ['href', 'src', 'action', 'formaction'].flatMap((name) =>
      attributes(all, `[${name}]`, name),
    );
    expect(links.filter((value) => /^\s*(javascript|data|vbscript):/i.test(value))).toEqual([]);
  });
});
