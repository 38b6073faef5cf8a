import { PTKP_STATUSES, type PtkpStatus } from '../../../logic/estimate/index.ts';
import type { Translate } from '../../../logic/i18n/text.ts';
import type { Form } from '../form.ts';
import { SourceLink } from '../Lines.tsx';
import { SelectField } from './choices.tsx';
import { Plain } from './Plain.tsx';

/** `K/2` → "K/2: married, 2 dependants". */
export function statusName(status: PtkpStatus, t: Translate): string {
  const [, family = '', count = '0'] = /^(.*)\/(\d)$/.exec(status) ?? [];
  const who = t(`est.ptkp.${family.replace('/', '')}`);
  return t(count === '0' ? 'est.ptkp.option' : 'est.ptkp.option.dependants', {
    status,
    who,
    n: count,
  });
}

/** Everything that has a sensible start: hours, costs, family status, BPJS, the norm. */
export function Refine({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t } = view;
  const { draft } = state;
  return (
    <details class="est-refine">
      <summary>{t('est.refine')}</summary>
      <Plain name="hours" form={form} label={t('est.hours.all')} hint={t('est.hours.hint')} />
      <Plain name="costs" form={form} unit="Rp" label={t('est.costs')} hint={t('est.costs.hint')} />
      <p class="est-small">
        {t('est.assumption')} <SourceLink id="assumption-costs" view={view} />
      </p>
      <SelectField
        id="est-ptkp"
        label={t('est.ptkp')}
        value={draft.ptkp}
        options={PTKP_STATUSES.map((status) => [status, statusName(status, t)] as const)}
        onChoose={(ptkp) => send({ type: 'choose', change: { ptkp } })}
        hint={t('est.ptkp.hint')}
      />
      <SelectField
        id="est-employment"
        label={t('est.bpu')}
        value={draft.employment}
        options={(['none', 'basic', 'with-jht'] as const).map(
          (id) => [id, t(`est.bpu.${id}`)] as const,
        )}
        onChoose={(employment) => send({ type: 'choose', change: { employment } })}
        hint={t('est.bpu.hint')}
      />
      <SelectField
        id="est-health"
        label={t('est.health')}
        value={draft.health}
        options={(['none', 'I', 'II', 'III'] as const).map(
          (id) => [id, t(`est.health.${id}`)] as const,
        )}
        onChoose={(health) => send({ type: 'choose', change: { health } })}
      />
      {draft.health !== 'none' && <Plain name="members" form={form} label={t('est.members')} />}
      <Plain
        name="norm"
        form={form}
        unitAfter="%"
        label={t('est.norm')}
        hint={t('est.norm.hint')}
      />
      <p class="est-small">
        {t('est.assumption')} <SourceLink id="assumption-norm" view={view} />
      </p>
    </details>
  );
}
