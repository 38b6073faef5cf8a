import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { builtPages } from '../support/dist.ts';
import { judged, unneeded } from '../support/exempt.ts';
import { builtSite } from '../support/paths.ts';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
}

/** Every error and warning of the Nu HTML checker by page: one run over all, since starting it takes longest. */
function messages(): Map<string, string[]> {
  const { stdout, stderr, error } = spawnSync(
    'java',
    [
      '-jar',
      JAR,
      '--stdout',
      '--format',
      'json',
      '--exit-zero-always',
      '--skip-non-html',
      builtSite(),
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (error || stdout === '') throw new Error(`The checker did not run: ${error ?? stderr}`);
  const found = new Map<string, string[]>();
  for (const one of (JSON.parse(stdout) as { messages: Message[] }).messages) {
    // Notes that are no warnings speak of taste.
    if (one.type === 'info' && one.subType !== 'warning') continue;
    const file = one.url ? relative(builtSite(), fileURLToPath(one.url)).split(sep).join('/') : '';
    const line = `${one.lastLine}:${one.lastColumn} ${one.subType ?? one.type}: ${one.message} ${one.extract ?? ''}`;
    found.set(file, [...(found.get(file) ?? []), line]);
  }
  return found;
}

describe.skipIf(!hasJava)('the Nu HTML checker', () => {
  const found = hasJava ? messages() : new Map<string, string[]>();

  test.each(builtPages.map(({ path, file }) => [path, file]))('finds no fault in %s', (_, file) => {
    expect(judged('Nu', found.get(file) ?? [])).toEqual([]);
  });

  test('has looked, and no exemption is out of use', () => {
    expect(
      [...found.keys()].filter((file) => !builtPages.some((page) => page.file === file)),
    ).toEqual([]);
    expect(unneeded('Nu')).toEqual([]);
  });
});

afterAll(() => {
  if (!hasJava) console.warn('No Java here: the Nu HTML checker was left out.');
});
