import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../support/dist.ts';
import { AGAIN, builtSite } from '../support/paths.ts';

// `npm run audit` makes both: within the test runner a build would be one for tests.
test('the same sources give the same files, to the byte, at another place and hour', () => {
  const first = builtFiles();
  expect(builtFiles('', AGAIN)).toEqual(first);
  expect(first.length).toBeGreaterThan(0);
  const differing = first.filter(
    (file) => !readFileSync(join(builtSite(), file)).equals(readFileSync(join(AGAIN, file))),
  );
  expect(differing).toEqual([]);
});
