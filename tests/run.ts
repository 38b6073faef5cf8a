// Runs every check and test in order of speed and ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { AGAIN, BELOW } from './support/paths.ts';

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'right-hand-'));
const total: Count = { passed: 0, failed: 0 };

function add({ passed, failed }: Count) {
  total.passed += passed;
  total.failed += failed;
}

function step(name: string, work: () => Count) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = work();
  add(count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

function run(command: string, args: readonly string[], env = process.env): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell, env }).status === 0;
}

const tool =
  (command: string, ...args: string[]) =>
  (): Count =>
    run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const build = (folder: string, settings: Readonly<Record<string, string>>) => (): Count => {
  const env = { ...process.env, ...settings };
  const ok = run('astro', ['build', '--silent', '--outDir', folder], env);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** The site once more, for a place below the root of a domain. */
const buildBelow = build(BELOW.folder, { BASE_PATH: BELOW.base });
/** The site once more, by another clock and in another tongue. */
const buildAgain = build(AGAIN, {
  TZ: 'Pacific/Kiritimati',
  LANG: 'id_ID.UTF-8',
  LC_ALL: 'id_ID.UTF-8',
});

const vitest =
  (projects: string, files: readonly string[] = []) =>
  (): Count => {
    const chosen = projects.split(' ').flatMap((project) => ['--project', project]);
    const file = join(folder, 'report.json');
    rmSync(file, { force: true });
    const ok = run('vitest', [
      'run',
      ...chosen,
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ]);
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as {
        numPassedTests: number;
        numFailedTests: number;
      };
      const failed = report.numFailedTests;
      // A file that cannot even be loaded counts as one failure.
      return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  };

const browser = (): Count => {
  try {
    console.log(ensureChromium());
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
};

const unused: [string, () => Count] = [
  'unused files, exports and packages',
  tool('knip', '--config', 'tests/knip.jsonc', '--no-config-hints'),
];
const checks: [string, () => Count][] = [
  ['format, lint and import borders', tool('biome', 'check', '--error-on-warnings', '.')],
  ['styles', tool('stylelint', '--config', 'tests/stylelint.yaml', 'src/**/*.{css,astro}')],
  ['types of the pure core', tool('tsc', '--noEmit', '-p', 'src/logic')],
  ['types', tool('astro', 'check', '--minimumFailingSeverity', 'warning')],
  unused,
];
const tests: [string, () => Count][] = [
  ['a browser', browser],
  ['units, cases and content', vitest('unit cases content')],
  ['build', tool('astro', 'build')],
  ['build below a path', buildBelow],
  ['the built site', vitest('built')],
  ['gallery of components', tool('node', 'tests/gallery/build.ts')],
  ['the components in a browser', vitest('gallery')],
  ['the site in a browser', vitest('browser')],
  ['its pace', vitest('pace')],
];

/** Every promise, measured: what grows with every page, looked at in every way, is too long for every change. */
const audits: [string, () => Count][] = [
  ['a browser', browser],
  unused,
  ['build', tool('astro', 'build')],
  ['build, by another clock', buildAgain],
  ['what outsiders say of the headers', vitest('built', ['judged'])],
  ['every page in a browser', vitest('browser', ['axe', 'every-page', 'search', 'budgets'])],
  ['gallery of components', tool('node', 'tests/gallery/build.ts')],
  ['the components in every language', vitest('gallery', ['sheets'])],
  ['every page by other engines, speed and memory', vitest('audit')],
  ['its pace', vitest('pace')],
];

const asked = process.argv[2] ?? 'test';
if (asked === 'audit') process.env['AUDIT'] = 'all';
const steps: Readonly<Record<string, typeof checks>> = {
  check: checks,
  test: [...checks, ...tests],
  audit: audits,
};
for (const [name, work] of steps[asked] ?? []) step(name, work);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
