import type { Estimate } from '../../logic/estimate/index.ts';
import { pick } from '../../logic/i18n/text.ts';
import { FLAGS } from './draft.ts';
import { Check, Radios } from './fields/choices.tsx';
import { Plain } from './fields/Plain.tsx';
import { type Form, usePart } from './form.ts';
import { Reasons } from './Reasons.tsx';
import type { View } from './view.ts';

/** What the assistant does and what else decides; the verdict with article, reason and the cost of being wrong. */
export function Eligibility({ form }: { form: Form }) {
  const { t } = form.view;
  const { practice } = form.derived;
  const asks = usePart(form, ['activities', 'flags', 'lastYear', 'notified'], () => (
    <Asks form={form} />
  ));
  return (
    <section class="chapter est-two est-may" aria-labelledby="est-may">
      <h2 id="est-may" tabIndex={-1}>
        {t('est.may.title')}
      </h2>
      {asks}
      {practice && (
        <div class="est-verdict">
          <p class="est-verdict-head" role="status">
            {t(`est.verdict.${practice.estimate.eligibility.verdict}`)}
          </p>
          <Reasons reasons={practice.estimate.eligibility.reasons} view={form.view} />
          <Wrong cost={practice.estimate.costOfBeingWrong} view={form.view} />
        </div>
      )}
    </section>
  );
}

/** The questions that decide it. */
function Asks({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { draft } = state;
  const { t, lang, rules } = view;
  return (
    <div class="est-asks">
      <p>{t('est.may.lead')}</p>
      <fieldset class="est-checks">
        <legend>{t('est.may.activities')}</legend>
        {Object.entries(rules.activities.activities).map(([id, { name }]) => (
          <Check
            key={id}
            label={pick(name, lang)}
            on={draft.activities.includes(id)}
            onSwitch={(on) => send({ type: 'activity', id, on })}
          />
        ))}
      </fieldset>
      <fieldset class="est-checks one">
        <legend>{t('est.may.flags')}</legend>
        {FLAGS.map((flag) => (
          <Check
            key={flag}
            label={t(`est.may.${flag}`)}
            on={draft.flags.includes(flag)}
            onSwitch={(on) => send({ type: 'flag', flag, on })}
          />
        ))}
      </fieldset>
      <Plain
        name="lastYear"
        form={form}
        unit="Rp"
        label={t('est.may.lastYear')}
        hint={t('est.may.lastYear.hint')}
      />
      <Radios
        name="est-notified"
        legend={t('est.may.notified')}
        value={draft.notified}
        options={(['yes', 'no', 'unknown'] as const).map(
          (id) => [id, t(`est.answer.${id}`)] as const,
        )}
        onChoose={(notified) => send({ type: 'choose', change: { notified } })}
      />
    </div>
  );
}

/** What it costs to have used the 0.5 % wrongly, as figures to be seen. */
function Wrong({ cost, view }: { cost: Estimate['costOfBeingWrong']; view: View }) {
  const { t, money } = view;
  if (cost.books <= 0) return <p>{t('est.may.wrong.none')}</p>;
  return (
    <>
      <p>{t('est.may.wrong')}</p>
      <dl class="est-wrong">
        {(['nppn', 'books'] as const).map((regime) => (
          <div key={regime}>
            <dt>{t(`est.regime.${regime}`)}</dt>{' '}
            <dd class="num">
              {cost[regime] > 0 && '+'}
              {money(cost[regime])}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
