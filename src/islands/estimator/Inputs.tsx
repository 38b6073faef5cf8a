import { useRef } from 'preact/hooks';
import { Clients } from './fields/Clients.tsx';
import { SelectField } from './fields/choices.tsx';
import { OfferFields } from './fields/OfferFields.tsx';
import { Plain } from './fields/Plain.tsx';
import { Costs, Refine } from './fields/Refine.tsx';
import { Wage } from './fields/Wage.tsx';
import { useFits } from './fits.ts';
import { type Form, usePart } from './form.ts';

interface InputsProps {
  readonly form: Form;
  /** Fills the form in from a link. */
  readonly start: (fragment: string) => void;
}

/** What is entered: three fields for the question asked, the rest behind "refine". */
export function Inputs({ form, start }: InputsProps) {
  const { t } = form.view;
  const { draft } = form.state;
  const offer = draft.question === 'offer';
  const inputs = useRef<HTMLElement>(null);
  const fits = useFits(inputs);
  const clientsPart = usePart(form, ['clients', 'question'], () => <Clients form={form} />);
  const costsPart = usePart(form, ['costs'], () => <Costs form={form} />);
  const refinePart = usePart(
    form,
    [
      'question',
      'costs',
      'beside',
      'wage',
      'weeks',
      'hours',
      'ptkp',
      'employment',
      'health',
      'members',
      'norm',
    ],
    () => <Refine form={form} />,
  );
  return (
    <section
      class={`est-form no-print${fits ? ' is-held' : ''}`}
      aria-labelledby="est-practice"
      ref={inputs}
    >
      <h2 id="est-practice" tabIndex={-1}>
        {t('est.practice')}
      </h2>
      {draft.question === 'charge' && (
        <Plain name="target" form={form} unit="Rp" label={t('est.target')} />
      )}
      {draft.question === 'compare' && <Wage form={form} />}
      {offer ? <OfferFields form={form} /> : clientsPart}
      {!offer && costsPart}
      {refinePart}
      <Examples form={form} start={start} />
    </section>
  );
}

/** Somebody else's numbers to begin from. */
function Examples({ form, start }: InputsProps) {
  const { presets, t } = form.view;
  return (
    <SelectField
      id="est-preset"
      label={t('est.preset')}
      value=""
      options={[
        ['', t('est.preset.own')],
        ...presets.map(({ name, hash }) => [hash, name] as const),
      ]}
      onChoose={(hash) => hash && start(hash)}
      hint={t('est.preset.hint')}
    />
  );
}
