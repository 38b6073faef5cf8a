import type { ComponentChildren } from 'preact';
import { formatDate } from '../../logic/i18n/format.ts';
import { still } from '../shared/still.ts';
import { hasJob } from './derive.ts';
import { EmployedHead, EmployedYear } from './EmployedYear.tsx';
import { SelectField } from './fields/choices.tsx';
import { useSettled } from './fields/NumberField.tsx';
import { Wage } from './fields/Wage.tsx';
import { type Form, usePart } from './form.ts';
import type { Range } from './range.ts';
import { useRest } from './rest.ts';
import { YearChart } from './YearChart.tsx';

interface PanelProps {
  readonly form: Form;
  readonly practice: Range | null;
  /** What is fetched later. */
  readonly children?: ComponentChildren;
}

/** The same year as an employed assistant, beside the practice. */
export function EmployedPanel({ form, practice, children }: PanelProps) {
  const { derived, view } = form;
  const { t } = view;
  const { employed } = derived;
  const stale = useSettled(derived.stale.employed && employed !== null);
  const beside = useRest(practice);
  const head = still(
    () => employed && <EmployedHead employed={employed} view={view} />,
    [employed, view],
  );
  const chart = still(
    () => employed && <YearChart employed={employed} practice={beside} view={view} />,
    [employed, beside?.low, beside?.high, view],
  );
  const year = still(
    () => employed && <EmployedYear employed={employed} view={view} />,
    [employed, view],
  );
  const inputs = usePart(form, ['wage', 'thrMonth', 'ptkp', 'question', 'beside'], () => (
    <Inputs form={form} />
  ));
  return (
    <section class="chapter est-job" aria-labelledby="est-pa">
      <h2 id="est-pa" tabIndex={-1}>
        {t('est.pa.title')}
      </h2>
      {inputs}
      {head}
      <div class={`est-employed${stale ? ' is-stale' : ''}`}>
        {stale && <p class="est-stale">{t('est.stale')}</p>}
        {!employed && <p class="est-stale">{t('est.answer.none')}</p>}
        {chart}
        {year}
        {children}
      </div>
    </section>
  );
}

/** Wage and month of the holiday allowance. */
function Inputs({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t, lang, date } = view;
  const { draft } = state;
  const months = Array.from({ length: 12 }, (_, index) => {
    const iso = `${date.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
    return [String(index + 1), formatDate(iso, lang)] as const;
  });
  return (
    <div class="est-paform">
      {draft.question !== 'compare' && !hasJob(draft) && <Wage form={form} />}
      <SelectField
        id="est-thr"
        label={t('est.pa.thr')}
        value={String(draft.thrMonth)}
        options={[...months, ['0', t('est.pa.thr.none')] as const]}
        onChoose={(month) => send({ type: 'choose', change: { thrMonth: Number(month) } })}
      />
    </div>
  );
}
