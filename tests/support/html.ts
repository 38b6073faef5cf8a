import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    { 'astro-island': { flow: true, phrasing: true, transparent: true } },
    // It is no sectioning content in today's standard, and may stand in a header cell.
    { details: { sectioning: false } },
  ],
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
    // Some voice control and older screen readers find a field by `for` alone, also inside its label.
    'no-redundant-for': 'off',
    // White space at line ends comes from templates and is not sent twice (brotli).
    'no-trailing-whitespace': 'off',
    // The name of the site stands in each title; the limit of 70 is one of search snippets, not of HTML.
    'long-title': 'off',
  },
});

/** What is not valid in a page, one line each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
