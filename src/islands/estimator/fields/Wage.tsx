import { employeeStatus } from '../../../logic/estimate/index.ts';
import type { Form } from '../form.ts';
import { SourceLink } from '../Lines.tsx';
import { Plain } from './Plain.tsx';
import { statusName } from './status.ts';

/** The wage of the employed assistant; it stands where the question needs it. */
export function Wage({ form }: { form: Form }) {
  const { state, view } = form;
  const { t } = view;
  return (
    <Plain
      name="wage"
      form={form}
      unit="Rp"
      label={t('est.pa.wage')}
      hint={
        <>
          {t('est.pa.wage.hint', { status: statusName(employeeStatus(state.draft.ptkp), t) })}{' '}
          <SourceLink id="ump-2026" view={view} />
        </>
      }
    />
  );
}
