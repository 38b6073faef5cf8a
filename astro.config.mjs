import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import languages from './content/languages.json' with { type: 'json' };
import { finish } from './src/build/finish.ts';
import { glossaryLinks } from './src/build/terms.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://right-hand.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // One request a page: every style is small enough to travel with its HTML.
  build: { inlineStylesheets: 'always' },
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
  integrations: [mdx(), preact(), finish()],
  // Astro marks every MDX module so; the bundler's warning about it would bury real ones.
  vite: {
    // Small files that every tool needs travel together: each request costs a phone more than their bytes.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /[\\/]preact[\\/](dist|hooks)|preload-helper/ },
                  {
                    name: 'shared',
                    test: /islands[\\/]shared[\\/](copy|fragment|later)|i18n[\\/]text/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        onLog: (level, log, report) =>
          log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log),
      },
    },
  },
});
