import { describedBy, Field } from '../fields/Field.tsx';
import type { Form } from './view.ts';

/** The reader's own currency, where the country has none: three letters, or nothing. */
export function Currency({ form }: { form: Form }) {
  const { state, problems, send, view } = form;
  const { t } = view;
  const id = 'est-own-currency';
  const hint = t('any.currency.hint');
  const problem =
    problems['currency'] && state.touched.has('currency') && t('est.problem.currency');
  return (
    <Field id={id} label={t('est.currency')} hint={hint} problem={problem}>
      <div class="est-input">
        <input
          id={id}
          type="text"
          class="start"
          autocomplete="off"
          spellcheck={false}
          maxLength={10}
          value={state.draft.currency}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={describedBy(id, { problem, hint })}
          onInput={(event) =>
            send({ type: 'edit', change: { currency: event.currentTarget.value } })
          }
          onBlur={() => send({ type: 'leave', id: 'currency' })}
        />
      </div>
    </Field>
  );
}
