import { pick } from '../../logic/i18n/text.ts';
import { FLAGS } from './draft.ts';
import { Check, Radios } from './fields/choices.tsx';
import { Plain } from './fields/Plain.tsx';
import type { Form } from './form.ts';
import { Reasons } from './Regimes.tsx';

/** What the assistant does and what else decides; the verdict with article, reason and the cost of being wrong. */
export function Eligibility({ form }: { form: Form }) {
  const { state, derived, send, view } = form;
  const { draft } = state;
  const { t, lang, money, rules } = view;
  const { practice } = derived;
  return (
    <section class="chapter est-two" aria-labelledby="est-may">
      <h2 id="est-may" tabIndex={-1}>
        {t('est.may.title')}
      </h2>
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
      {practice && (
        <div class="est-verdict">
          <p class="est-verdict-head" role="status">
            {t(`est.verdict.${practice.estimate.eligibility.verdict}`)}
          </p>
          <Reasons reasons={practice.estimate.eligibility.reasons} view={view} />
          <p>
            {practice.estimate.costOfBeingWrong.books > 0
              ? t('est.may.wrong', {
                  nppn: money(practice.estimate.costOfBeingWrong.nppn),
                  books: money(practice.estimate.costOfBeingWrong.books),
                })
              : t('est.may.wrong.none')}
          </p>
        </div>
      )}
    </section>
  );
}
