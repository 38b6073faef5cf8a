// What outsiders' tools say of the headers.

import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test, vi } from 'vitest';
import { headersForPath, parseHeadersFile } from '../../src/build/headers.ts';
import { readBuilt } from '../support/dist.ts';
import { judged, unneeded } from '../support/exempt.ts';
import { observed } from '../support/observatory.ts';
import { builtSite } from '../support/paths.ts';

test('CSP Evaluator finds no fault in the content security policy', () => {
  const headers = headersForPath(parseHeadersFile(readBuilt('_headers')), '/');
  const policy = headers['Content-Security-Policy'] ?? '';
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  expect(policy).not.toBe('');
  expect(
    judged(
      'CSP Evaluator',
      findings.map(({ directive, value, description }) => `${directive} ${value}: ${description}`),
    ),
  ).toEqual([]);
  expect(unneeded('CSP Evaluator')).toEqual([]);
});

test('Mozilla Observatory gives A+, at least 130 points', async () => {
  // The parser that it reads pages with knows no nested styles, and says so at length.
  const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { scan, tests } = await observed(builtSite()).finally(() => noise.mockRestore());
  console.info(`HTTP Observatory: ${scan.grade}, ${scan.score} points`);
  const failed = Object.entries(tests)
    .filter(([, { pass }]) => !pass)
    .map(([name, { scoreDescription }]) => `${name}: ${scoreDescription}`);
  expect(failed).toEqual([]);
  expect(scan.grade).toBe('A+');
  expect(scan.score).toBeGreaterThanOrEqual(130);
});
