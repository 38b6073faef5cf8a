import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attributes, builtPages } from '../support/dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true, transparent: true } }],
  rules: {
    // Preact renders `<input/>`, Astro `<input>`: both are valid.
    'void-style': 'off',
    // Astro and Preact write `checked` and `checked=""`: both are valid.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Tables that CSS turns into blocks on a phone lose their roles in some browsers: they are restated.
    'no-redundant-role': 'off',
    // A box that scrolls sideways is a region by role: it is no part of the outline, as a section would be.
    'prefer-native-element': [
      'error',
      { exclude: ['table', 'row', 'cell', 'rowgroup', 'columnheader', 'rowheader', 'region'] },
    ],
    // White space at line ends comes from templates and is not sent twice (brotli).
    'no-trailing-whitespace': 'off',
    // The name of the site stands in each title; the limit of 70 is one of search snippets, not of HTML.
    'long-title': 'off',
  },
});

describe.each(builtPages)('$path', ({ html, ...page }) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) =>
      found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
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
