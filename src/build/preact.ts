import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Options = Parameters<Setup>[0];
type Config = Parameters<Options['updateConfig']>[0];

/** Babel's plugin of the preset. */
const BABEL = 'vite:preact-jsx';
const isBabel = (plugin: unknown) =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === BABEL;

/** What the integration asks for, with Vite's own transform in the place of Babel's. */
const withoutBabel = (config: Config): Config => {
  if (!config.vite?.plugins) return config;
  const plugins = config.vite.plugins.flat().filter((plugin) => !isBabel(plugin));
  const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
  return { ...config, vite: { ...config.vite, plugins, oxc: { jsx } } };
};

/**
 * Preact as Astro integrates it. Its preset would send every module of the site through Babel, only to turn JSX into
 * calls: that took a fifth of a build, and Vite does it by itself.
 */
export function preactWithoutBabel(): AstroIntegration {
  const integration = preact();
  const setup = integration.hooks['astro:config:setup'] as Setup;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup({ ...options, updateConfig: (config) => options.updateConfig(withoutBabel(config)) }),
    },
  };
}
