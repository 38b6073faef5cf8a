import { defineConfig } from 'vitest/config';

const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

// What reads the built site or the content reads it once a worker, not once a file.
const shared = { isolate: false };

// The machine may be busy: what is waited for on a page comes, if late.
const onPages = { hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      project('unit', { testTimeout: 30_000 }),
      project('cases', shared),
      project('content', { testTimeout: 30_000, ...shared }),
      project('built', { testTimeout: 60_000, ...shared }),
      project('browser', { testTimeout: 60_000, maxWorkers: 3, ...onPages, ...shared }),
      project('gallery', { testTimeout: 60_000, maxWorkers: 3, ...onPages, ...shared }),
      // How long things take is measured with nothing else running.
      project('pace', { testTimeout: 60_000, fileParallelism: false, ...onPages }),
      // Every page by outsiders' engines: run by `npm run audit` alone.
      project('audit', { testTimeout: 180_000, fileParallelism: false, ...onPages }),
      project('bench', {
        include: [],
        benchmark: { enabled: true, include: ['tests/bench/**/*.bench.ts'] },
      }),
    ],
  },
});
