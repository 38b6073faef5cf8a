import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import languages from './content/languages.json' with { type: 'json' };
import { finish } from './src/build/finish.ts';
import { preactWithoutBabel } from './src/build/preact.ts';
import { glossaryLinks } from './src/build/terms.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://right-hand.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // One request a page: every style is small enough to travel with its HTML.
  // While one picture is drawn by its threads, the next page is written.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  i18n: {
    defaultLocale: languages[0].code,
    locales: languages.map((language) => language.code),
    routing: { prefixDefaultLocale: false },
  },
  // Shiki writes style attributes, which the content security policy refuses.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [glossaryLinks()] }),
  },
  integrations: [mdx(), preactWithoutBabel(), finish()],
  // Astro marks every MDX module so; the bundler's warning about it would bury real ones.
  vite: {
    build: {
      rolldownOptions: {
        // The core is pure: a page fetches the modules it uses of it, not all that its index names.
        treeshake: { moduleSideEffects: [{ test: /src\/logic\//, sideEffects: false }] },
        // What every island needs travels together: a request costs a phone more than the few bytes it saves.
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules\/(@astrojs\/)?preact\/|preload-helper/ },
              {
                name: 'shared',
                test: /src\/(islands\/shared\/(ByHand|copy|fragment)|logic\/(checksum|link|i18n\/text))/,
              },
              { name: 'live', test: /src\/islands\/shared\/(later|slice|still|today)/ },
              { name: 'numbers', test: /src\/logic\/i18n\/(format|parse)/ },
              // What the estimators of all countries have in common: sums, and the parts of the form.
              {
                name: 'core',
                test: /logic\/(scale|money|estimate\/(words|lines|checks|practice|dated|errors|rules|solve|verdict|equivalents|income-tax|types|simulate\/bounds))\.ts|islands\/(shared\/early|estimator\/(draft|clients|codec-values|Rich|Bar|range|view|Lines|Open|Flow|Reasons|rest|fits|near|Printed|FoldTable|Actions|Sticky|styles|unfolded|fields\/(Field|choices|NumberField|ClientList)))\.tsx?$/,
              },
              {
                name: 'indonesia',
                test: /logic\/estimate\/(beside|contributions|cover|eligibility|employed|employed-lines|estimate|marginal|offer|payslip|projection|rate-for|regimes|thr)\.ts/,
              },
              {
                name: 'countries',
                test: /estimate\/countries\/(index|choices|estimate|rate|registry|steps)\.ts/,
              },
            ],
          },
        },
        onLog: (level, log, report) =>
          log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log),
      },
    },
  },
});
