import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Question } from '../../../src/islands/estimator/anywhere/Question.tsx';
import type { Form } from '../../../src/islands/estimator/anywhere/view.ts';
import {
  NumberField,
  type NumberFieldProps,
} from '../../../src/islands/estimator/fields/NumberField.tsx';
import type { Field } from '../../../src/logic/estimate/countries/index.ts';

const t = (key: string) => key;
const nothing = () => undefined;

/** What is said of the first control that names a description, by the ids it names. */
function said(markup: string): string[] {
  const [, ids = ''] = /aria-describedby="([^"]*)"/.exec(markup) ?? [];
  return ids.split(' ').map((id) => new RegExp(`id="${id}"[^>]*>([^<]*)`).exec(markup)?.[1] ?? '');
}

test.each<[Partial<NumberFieldProps>, string[]]>([
  [{ unit: 'Rp' }, ['Rp']],
  [{ unitAfter: '%', hint: 'As a rule 5%.' }, ['%', 'As a rule 5%.']],
  [{ unit: 'US$', problem: 'above', touched: true }, ['est.problem.above', 'US$']],
])('a number is described by its unit, and whatever else is said of it (%o)', (given, wanted) => {
  const props: NumberFieldProps = {
    ...{ id: 'est-costs', label: 'Costs', value: '1', problem: undefined, touched: false, t },
    ...{ limits: { max: '2', min: '0', whole: false }, onText: nothing, onLeave: nothing },
    ...given,
  };
  expect(said(renderToStaticMarkup(h(NumberField, props)))).toEqual(wanted);
});

test.each<Pick<Field, 'kind'> & Record<string, unknown>>([
  { kind: 'yes-no', default: false },
  { kind: 'some-of', default: [], options: { a: { en: 'A', id: 'A' } } },
  { kind: 'one-of', default: 'a', options: { a: { en: 'A', id: 'A' } } },
])('a question of a country is described by its hint: $kind', (given) => {
  const [name, hint] = [
    { en: 'Married?', id: 'Menikah?' },
    { en: 'At the end of the year.', id: 'Pada akhir tahun.' },
  ];
  const field = { for: 'self', name, hint, ...given } as unknown as Field;
  const form = { state: { draft: { choices: {} } }, send: nothing, view: { lang: 'en', t } };
  const markup = renderToStaticMarkup(
    h(Question, { id: 'married', field, form: form as unknown as Form }),
  );
  expect(said(markup).map((text) => text.trim())).toEqual([hint.en]);
});
