import { PTKP_STATUSES } from '../../../logic/estimate/index.ts';
import { hasJob } from '../derive.ts';
import type { Form } from '../form.ts';
import { SourceLink } from '../Lines.tsx';
import { Check, SelectField } from './choices.tsx';
import { Plain } from './Plain.tsx';
import { statusName } from './status.ts';
import { Wage } from './Wage.tsx';

/** A hint about a starting value of ours: it is an assumption, with its reasoning. */
function assumed(hint: string, source: string, { view }: Form) {
  return (
    <>
      {hint} {view.t('est.assumption')} <SourceLink id={source} view={view} />
    </>
  );
}

function CostsField({ form }: { form: Form }) {
  const { t } = form.view;
  return (
    <Plain
      name="costs"
      form={form}
      unit="Rp"
      label={t('est.costs')}
      hint={assumed(t('est.costs.hint'), 'assumption-costs', form)}
    />
  );
}

/** What the work itself costs. */
export function Costs({ form }: { form: Form }) {
  return (
    <fieldset class="est-step">
      <legend>{form.view.t('est.costs.title')}</legend>
      <CostsField form={form} />
    </fieldset>
  );
}

/** What has a sensible start: the working year, family status, BPJS, the norm. */
export function Refine({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t } = view;
  const { draft } = state;
  return (
    <details class="est-refine est-step">
      <summary>{t('est.refine')}</summary>
      <div class="est-pair">
        <Plain name="weeks" form={form} label={t('est.weeks')} hint={t('est.weeks.hint')} />
        <Plain name="hours" form={form} label={t('est.hours.all')} hint={t('est.hours.hint')} />
      </div>
      {draft.question === 'offer' ? (
        <CostsField form={form} />
      ) : (
        <Check
          label={t('est.beside')}
          on={draft.beside}
          onSwitch={(beside) => send({ type: 'choose', change: { beside } })}
        />
      )}
      {hasJob(draft) && draft.question !== 'compare' && <Wage form={form} />}
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
        hint={assumed(t('est.norm.hint'), 'assumption-norm', form)}
      />
    </details>
  );
}
