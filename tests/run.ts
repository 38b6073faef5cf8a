// Runs every check and test, what is quick first, and ends with one line of counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { AGAIN, BELOW } from './support/paths.ts';

interface Count {
  passed: number;
  failed: number;
}

/** What a step is given to say things with. */
type Say = (text: string) => void;
type Step = readonly [name: string, work: (say: Say) => Count | Promise<Count>];
/** Steps one after the other. */
type Lane = readonly Step[];

const folder = mkdtempSync(join(tmpdir(), 'right-hand-'));
const total: Count = { passed: 0, failed: 0 };
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Steps of a lane that runs beside another speak when they are done, so that nobody is interrupted. */
async function take([name, work]: Step, beside: boolean) {
  const heard: string[] = [];
  const say: Say = (text) => (beside ? heard.push(text) : process.stdout.write(text));
  say(`\n== ${name}\n`);
  const started = performance.now();
  const { passed, failed } = await work(say);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`== ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  process.stdout.write(heard.join(''));
}

const inOrder = async (lane: Lane, beside = false) => {
  for (const step of lane) await take(step, beside);
};

function run(say: Say, command: string, args: readonly string[], env = process.env) {
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell, env });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', say);
  }
  return new Promise<boolean>((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

const tool =
  (command: string, ...args: string[]) =>
  async (say: Say) =>
    one(await run(say, command, args));

const build = (folder: string, settings: Readonly<Record<string, string>>) => async (say: Say) => {
  const env = { ...process.env, ...settings };
  return one(await run(say, 'astro', ['build', '--silent', '--outDir', folder], env));
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
  async (say: Say): Promise<Count> => {
    const chosen = projects.split(' ').flatMap((project) => ['--project', project]);
    const file = join(folder, 'report.json');
    rmSync(file, { force: true });
    const ok = await run(say, 'vitest', [
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

const browser = (say: Say): Count => {
  try {
    say(`${ensureChromium()}\n`);
    return one(true);
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n`);
    return one(false);
  }
};

const unused: Step = [
  'unused files, exports and packages',
  tool('knip', '--config', 'tests/knip.jsonc', '--no-config-hints'),
];
const types: Step = ['types', tool('astro', 'check', '--minimumFailingSeverity', 'warning')];
const quick: Lane = [
  ['format, lint and import borders', tool('biome', 'check', '--error-on-warnings', '.')],
  ['styles', tool('stylelint', '--config', 'tests/stylelint.yaml', 'src/**/*.{css,astro}')],
  ['types of the pure core', tool('tsc', '--noEmit', '-p', 'src/logic')],
  unused,
];
/** What needs nothing built, beside what builds: neither fills two cores by itself. */
const first: readonly Lane[] = [
  [...quick, ['units, cases and content', vitest('unit cases content')]],
  [
    types,
    ['build', tool('astro', 'build')],
    ['build below a path', buildBelow],
    ['gallery of components', tool('node', 'tests/gallery/build.ts')],
  ],
];
const then: Lane = [
  ['a browser', browser],
  ['the built site', vitest('built')],
  ['the components in a browser', vitest('gallery')],
  ['the site in a browser', vitest('browser')],
  ['its pace', vitest('pace')],
];

/** Every promise, measured: what grows with every page, looked at in every way, is too long for every change. */
const audits: Lane = [
  ['a browser', browser],
  unused,
  ['build', tool('astro', 'build')],
  ['build, by another clock', buildAgain],
  ['what outsiders say of the headers', vitest('built', ['judged'])],
  ['every page in a browser', vitest('browser', ['axe', 'every-page', 'search', 'budgets'])],
  ['gallery of components', tool('node', 'tests/gallery/build.ts')],
  ['every component in Indonesian', vitest('gallery', ['sheets-id'])],
  ['every page by other engines, speed and memory', vitest('audit')],
  ['its pace', vitest('pace')],
];

const asked = process.argv[2] ?? 'test';
if (asked === 'audit') process.env['AUDIT'] = 'all';
if (asked === 'check') await inOrder([...quick, types]);
else if (asked === 'audit') await inOrder(audits);
else {
  await Promise.all(first.map((lane) => inOrder(lane, true)));
  await inOrder(then);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
