// The component gallery: the site's own settings over pages of its own, built beside the site and never deployed.
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';

export default defineConfig({
  ...site,
  srcDir: './tests/gallery/src',
  outDir: './dist-gallery',
  cacheDir: './node_modules/.astro-gallery',
});
