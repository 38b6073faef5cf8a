import { expect, test } from 'vitest';
import { inScript, stepsTo } from '../../src/logic/structured.ts';

test('the steps to a page are those above it', () => {
  expect(stepsTo('guides/scams/').map(([route]) => route)).toEqual(['guides/']);
  expect(stepsTo('quiz/check/').map(([route]) => route)).toEqual(['quiz/']);
  expect(stepsTo('guides/')).toEqual([]);
});

test('no text can end the script element that holds it', () => {
  const text = '</script><b>';
  expect(inScript({ text })).not.toContain('<');
  expect(JSON.parse(inScript({ text }))).toEqual({ text });
});
