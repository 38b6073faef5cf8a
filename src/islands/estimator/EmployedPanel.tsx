import { useMemo } from 'preact/hooks';
import { formatDate } from '../../logic/i18n/format.ts';
import { employeeStatus } from './derive.ts';
import { EmployedYear } from './EmployedYear.tsx';
import { SelectField } from './fields/choices.tsx';
import { useSettled } from './fields/NumberField.tsx';
import { Plain } from './fields/Plain.tsx';
import { statusName } from './fields/Refine.tsx';
import type { Form } from './form.ts';
import { SourceLink } from './Lines.tsx';

/** The same year as an employed assistant, beside the practice. */
export function EmployedPanel({ form }: { form: Form }) {
  const { state, derived, send, view } = form;
  const { t, lang, date } = view;
  const { draft } = state;
  const stale = useSettled(derived.stale.employed);
  const { employed } = derived;
  const year = useMemo(
    () => employed && <EmployedYear employed={employed} view={view} />,
    [employed, view],
  );
  const months = Array.from({ length: 12 }, (_, index) => {
    const iso = `${date.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
    return [String(index + 1), formatDate(iso, lang)] as const;
  });
  return (
    <section class="chapter" aria-labelledby="est-pa">
      <h2 id="est-pa" tabIndex={-1}>
        {t('est.pa.title')}
      </h2>
      <div class="est-paform">
        <Plain name="wage" form={form} unit="Rp" label={t('est.pa.wage')} />
        <SelectField
          id="est-thr"
          label={t('est.pa.thr')}
          value={String(draft.thrMonth)}
          options={[...months, ['0', t('est.pa.thr.none')] as const]}
          onChoose={(month) => send({ type: 'choose', change: { thrMonth: Number(month) } })}
        />
        <p class="est-small">
          {t('est.pa.wage.hint', { status: statusName(employeeStatus(draft.ptkp), t) })}{' '}
          <SourceLink id="ump-2026" view={view} />
        </p>
      </div>
      {stale && <p class="est-stale">{t('est.stale')}</p>}
      {year}
    </section>
  );
}
