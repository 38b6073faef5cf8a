import { OFFERS } from '../draft.ts';
import type { Form } from '../form.ts';
import { SelectField } from './choices.tsx';
import { Plain } from './Plain.tsx';

/** What is offered, and what a month has to bring. */
export function OfferFields({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t } = view;
  const per = state.draft.offerPer;
  return (
    <>
      <fieldset class="est-step">
        <legend>{t('est.offer')}</legend>
        <SelectField
          id="est-offerPer"
          label={t('est.kind')}
          value={per}
          options={OFFERS.map((option) => [option, t(`est.offer.${option}`)] as const)}
          onChoose={(offerPer) => send({ type: 'choose', change: { offerPer } })}
        />
        <div class="est-pair">
          <Plain name="offer" form={form} unit="Rp" label={t(`est.offer.amount.${per}`)} />
          {per !== 'hour' && (
            <Plain name="offerHours" form={form} label={t(`est.offer.hours.${per}`)} />
          )}
        </div>
      </fieldset>
      <fieldset class="est-step">
        <legend>{t('est.needs.title')}</legend>
        <Plain
          name="needs"
          form={form}
          unit="Rp"
          label={t('est.needs')}
          hint={t('est.needs.hint')}
        />
        <Plain name="target" form={form} unit="Rp" label={t('est.target')} />
      </fieldset>
    </>
  );
}
