import type { Field } from '../../../logic/estimate/countries/index.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { Check, SelectField } from '../fields/choices.tsx';
import { SourceLink } from '../Lines.tsx';
import { Num } from './Num.tsx';
import type { Form } from './view.ts';

interface QuestionProps {
  readonly id: string;
  readonly field: Field;
  readonly form: Form;
}

/** What helps to answer, and where the question comes from. */
function Hint({ field, form }: Omit<QuestionProps, 'id'>) {
  const { view } = form;
  return (
    <>
      {field.hint ? pick(field.hint, view.lang) : view.t('any.see')}{' '}
      {field.source && <SourceLink id={field.source} view={view} />}
    </>
  );
}

/** One of the country's own questions, by its kind. */
export function Question({ id, field, form }: QuestionProps) {
  const { state, send, view } = form;
  const { lang, symbol } = view;
  const { choices } = state.draft;
  const value = choices[id] ?? field.default;
  const label = pick(field.name, lang);
  const hint = (field.hint || field.source) && <Hint field={field} form={form} />;
  const hintId = hint ? `est-x-${id}-hint` : undefined;
  const said = hint && (
    <p class="est-small" id={hintId}>
      {hint}
    </p>
  );
  const choose = (answer: string | boolean | readonly string[]) =>
    send({ type: 'edit', change: { choices: { ...choices, [id]: answer } } });

  if (field.kind === 'one-of') {
    const options = Object.entries(field.options).map(
      ([option, name]) => [option, pick(name, lang)] as const,
    );
    return (
      <SelectField
        id={`est-x-${id}`}
        {...{ label, options, hint }}
        value={String(value)}
        onChoose={choose}
      />
    );
  }
  if (field.kind === 'yes-no') {
    return (
      <div class="any-check">
        <Check label={label} on={value === true} onSwitch={choose} describedBy={hintId} />
        {said}
      </div>
    );
  }
  if (field.kind === 'some-of') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return (
      <fieldset class="est-checks one" aria-describedby={hintId}>
        <legend>{label}</legend>
        {Object.entries(field.options).map(([option, name]) => (
          <Check
            key={option}
            label={pick(name, lang)}
            on={chosen.includes(option)}
            onSwitch={(on) =>
              choose([...chosen.filter((item) => item !== option), ...(on ? [option] : [])])
            }
          />
        ))}
        {said}
      </fieldset>
    );
  }
  const unit = field.kind === 'amount' ? symbol : undefined;
  const unitAfter = field.kind === 'share' ? '%' : undefined;
  return <Num id={`x.${id}`} {...{ form, label, hint, unit, unitAfter }} />;
}
