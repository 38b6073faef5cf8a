import { checkOneOf, checkRange } from '../checks.ts';
import { InputRangeError } from '../errors.ts';
import type { Choice, Choices, Country, Field } from './types.ts';

/** What an answer must be, where it is not of the kind asked for; null: it is. */
function misfit(field: Field, value: Choice): string | null {
  switch (field.kind) {
    case 'one-of':
      return typeof value === 'string' ? null : 'one of the options';
    case 'some-of':
      return Array.isArray(value) ? null : 'a list of options';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'yes or no';
    case 'currency':
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : 'three capitals';
    default:
      return typeof value === 'number' ? null : 'a number';
  }
}

/** @throws InputRangeError naming the question */
function checkChoice(name: string, field: Field, value: Choice): void {
  if (value === null && field.default === null) return;
  const expected = misfit(field, value);
  if (expected) throw new InputRangeError(name, value, expected);
  if ('options' in field) {
    for (const item of [value].flat()) checkOneOf(name, String(item), Object.keys(field.options));
  } else if ('max' in field) {
    checkRange(name, Number(value), 0, field.max, field.kind === 'count');
  }
}

/** All questions of a country, in the order asked. */
export const fieldsOf = ({ model, rules }: Country): Readonly<Record<string, Field>> => ({
  ...rules.choices.fields,
  ...model.fields?.(rules),
});

/**
 * The answers of one way of working, complete: what is not answered counts as its default.
 * @throws InputRangeError naming the question, such as `choices.class2`, for an unknown one or an impossible answer
 */
export function complete(country: Country, given: Choices, way: Field['for']): Choices {
  const asked = Object.entries(fieldsOf(country)).filter(([, field]) => field.for === way);
  const known = asked.map(([id]) => id);
  for (const id of Object.keys(given)) checkOneOf(`choices.${id}`, id, known);
  return Object.fromEntries(
    asked.map(([id, field]) => {
      const value = given[id] === undefined ? field.default : given[id];
      checkChoice(`choices.${id}`, field, value);
      return [id, value];
    }),
  );
}

/** An amount, count or share that was given; null: left open. */
export const numberOf = (choices: Choices, id: string): number | null => {
  const value = choices[id];
  return typeof value === 'number' ? value : null;
};
export const textOf = (choices: Choices, id: string): string => String(choices[id] ?? '');
export const isYes = (choices: Choices, id: string): boolean => choices[id] === true;
