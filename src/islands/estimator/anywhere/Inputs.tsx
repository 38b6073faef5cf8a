import { useRef } from 'preact/hooks';
import type { Field } from '../../../logic/estimate/countries/index.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { SelectField } from '../fields/choices.tsx';
import { useFits } from '../fits.ts';
import { SourceLink } from '../Lines.tsx';
import { Clients } from './Clients.tsx';
import { Currency } from './Currency.tsx';
import { asked, draftOf, PERIODS } from './draft.ts';
import { Num } from './Num.tsx';
import { Question } from './Question.tsx';
import type { Form } from './view.ts';

/** The country's questions of one way of working: those asked first, or the others. */
export function Questions({ form, way, first }: { form: Form; way: Field['for']; first: boolean }) {
  const these = asked(form.view.fields).filter(
    ([, field]) => field.for === way && (field.first === true) === first,
  );
  return (
    <>
      {these.map(([id, field]) => (
        <Question key={id} id={id} field={field} form={form} />
      ))}
    </>
  );
}

/** The wage of an employed assistant, by the month or the year. */
export function Wage({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t } = view;
  return (
    <div class="est-pair">
      <Num id="wage" form={form} unit={view.symbol} label={t('any.wage')} />
      <SelectField
        id="est-per"
        label={t('any.per')}
        value={state.draft.per}
        options={PERIODS.map((per) => [per, t(`any.per.${per}`)] as const)}
        onChoose={(per) => send({ type: 'edit', change: { per } })}
      />
    </div>
  );
}

/** What is entered: three fields for the question asked, the rest behind "refine". */
export function Inputs({ form }: { form: Form }) {
  const { state, view } = form;
  const { t, fields, symbol } = view;
  const { question } = state.draft;
  const box = useRef<HTMLElement>(null);
  const fits = useFits(box);
  const names = Object.values(fields);
  const assumed = <SourceLink id="assumption-countries" view={view} />;
  return (
    <section
      class={`est-form no-print${fits ? ' is-held' : ''}`}
      aria-labelledby="est-practice"
      ref={box}
    >
      <h2 id="est-practice" tabIndex={-1}>
        {t('est.practice')}
      </h2>
      {names.some(({ kind }) => kind === 'currency') && <Currency form={form} />}
      {question === 'offer' && (
        <Num
          id="offer"
          form={form}
          unit={symbol}
          label={t('any.offer')}
          hint={t('any.offer.hint')}
        />
      )}
      {question === 'offer' && (
        <Num
          id="needs"
          form={form}
          unit={symbol}
          label={t('est.needs')}
          hint={t('est.needs.hint')}
        />
      )}
      {(question === 'charge' || question === 'offer') && (
        <Num id="target" form={form} unit={symbol} label={t('est.target')} />
      )}
      {question === 'compare' && <Wage form={form} />}
      {question !== 'offer' && <Clients form={form} />}
      <fieldset class="est-step">
        <legend>{t('est.costs.title')}</legend>
        <Num
          id="costs"
          form={form}
          unit={symbol}
          label={t('est.costs')}
          hint={t('est.costs.hint')}
        />
        <Questions form={form} way="self" first />
      </fieldset>
      <details class="est-refine est-step">
        <summary>{t('any.refine')}</summary>
        <div class="est-pair">
          <Num id="weeks" form={form} label={t('est.weeks')} hint={t('any.weeks.hint')} />
          <Num id="hours" form={form} label={t('est.hours.all')} hint={t('est.hours.hint')} />
        </div>
        <p class="est-small">
          {t('est.assumption')} {assumed}
        </p>
        <Questions form={form} way="self" first={false} />
      </details>
      <Examples form={form} />
    </section>
  );
}

/** Somebody else's numbers to begin from. */
function Examples({ form }: { form: Form }) {
  const { send, view } = form;
  const { page, fields, lang, t } = view;
  return (
    <SelectField
      id="est-preset"
      label={t('est.preset')}
      value=""
      options={[
        ['', t('est.preset.own')],
        ...page.examples.map(({ name }, index) => [String(index), pick(name, lang)] as const),
      ]}
      onChoose={(index) => {
        const example = page.examples[Number(index)];
        if (index && example) send({ type: 'load', draft: draftOf(example, page, fields, lang) });
      }}
      hint={t('est.preset.hint')}
    />
  );
}
