import { defineConfig } from 'vitest/config';

const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      project('unit', { testTimeout: 30_000 }),
      project('cases'),
      project('content', { testTimeout: 30_000 }),
      project('built', { testTimeout: 60_000 }),
      project('browser', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 3 }),
      project('gallery', { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 3 }),
      // How long things take is measured with nothing else running.
      project('pace', { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false }),
      // Every page by outsiders' engines: run by `npm run audit` alone.
      project('audit', { testTimeout: 180_000, hookTimeout: 60_000, fileParallelism: false }),
      project('bench', {
        include: [],
        benchmark: { enabled: true, include: ['tests/bench/**/*.bench.ts'] },
      }),
    ],
  },
});
