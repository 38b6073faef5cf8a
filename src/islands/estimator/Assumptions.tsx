import { Fragment } from 'preact';
import { pick } from '../../logic/i18n/text.ts';
import type { SwingEntry, SwingId } from '../../schemas/swing.ts';
import { type Entries, needOf, PRESETS, presetOf, presetTexts, readAssumed } from './chance.ts';
import { hasJob } from './derive.ts';
import { FIELDS, limitsOf, read, shown, swingField } from './draft.ts';
import { Radios } from './fields/choices.tsx';
import { NumberField } from './fields/NumberField.tsx';
import type { Form } from './form.ts';
import { SourceLink } from './Lines.tsx';
import type { MoreData } from './more.ts';
import { Open } from './Open.tsx';
import type { View } from './view.ts';

interface AssumptionsProps {
  readonly form: Form;
  readonly data: Pick<MoreData, 'swing'>;
  /** With the words that came along. */
  readonly view: View;
}

/** What the simulated year assumes, for the reader to change: three presets, then each by itself. */
export function Assumptions({ form, data, view }: AssumptionsProps) {
  const { t, lang } = view;
  const { state, send } = form;
  const { entries, assumptions } = data.swing;
  const assumed = readAssumed(state.draft.swing, assumptions, lang);
  const preset = presetOf(assumed, entries);
  const wrong = Object.keys(assumed.problems).length > 0;
  return (
    <section class="est-part no-print" aria-labelledby="est-assumed">
      <h3 id="est-assumed">{t('more.swing.assumed')}</h3>
      <p class="est-said">{t('more.swing.assumed.lead')}</p>
      <Radios
        class="est-presets"
        name="est-swing-preset"
        legend={t('more.swing.preset')}
        value={preset}
        options={[...PRESETS, ...(preset === 'own' ? (['own'] as const) : [])].map(
          (id) => [id, t(`more.swing.preset.${id}`)] as const,
        )}
        onChoose={(id) =>
          id !== 'own' &&
          send({ type: 'choose', change: { swing: presetTexts(id, entries, lang) } })
        }
      />
      {state.draft.question !== 'offer' && !hasJob(state.draft) && <Need form={form} view={view} />}
      <Open
        class="est-open"
        always={view.still === true || wrong}
        summary={t('more.swing.assumed.open')}
      >
        {() => <Fields {...{ form, entries, view }} problems={assumed.problems} />}
      </Open>
    </section>
  );
}

/** What a month costs to live, where the question does not ask for it above. */
function Need({ form, view }: Pick<AssumptionsProps, 'form' | 'view'>) {
  const { t, lang } = view;
  const { draft, touched } = form.state;
  const parsed = read(draft.needs, FIELDS.needs, lang);
  const wrong = needOf(draft, lang) !== null && !parsed.ok;
  return (
    <NumberField
      id="est-needs"
      unit="Rp"
      label={t('est.needs')}
      hint={`${t('est.needs.hint')} ${t('more.swing.need.hint')}`}
      value={draft.needs}
      problem={wrong ? parsed.reason : undefined}
      touched={touched.has('needs')}
      limits={limitsOf(FIELDS.needs, lang)}
      onText={(text) => form.send({ type: 'type', name: 'needs', text })}
      onLeave={() => form.send({ type: 'leave', name: 'needs' })}
      t={t}
    />
  );
}

interface FieldsProps extends Pick<AssumptionsProps, 'form' | 'view'> {
  readonly entries: Entries;
  readonly problems: ReturnType<typeof readAssumed>['problems'];
}

function Fields({ form, entries, problems, view }: FieldsProps) {
  const { t, lang } = view;
  const { draft, touched } = form.state;
  const unit = ({ unit: name }: SwingEntry) => (name === 'share' ? '%' : t(`more.swing.${name}s`));
  return (
    <div class="est-assumed">
      {entries.map((entry) => {
        const id = entry.id as SwingId;
        const field = swingField(id);
        return (
          <NumberField
            key={id}
            id={`est-swing-${id}`}
            label={pick(entry.name, lang)}
            unitAfter={unit(entry)}
            hint={
              <>
                {pick(entry.note, lang)}{' '}
                {[entry.source, ...entry.evidence].map((source) => (
                  <Fragment key={source}>
                    <SourceLink id={source} view={view} />{' '}
                  </Fragment>
                ))}
              </>
            }
            value={draft.swing[id] ?? shown(entry.default, field, lang)}
            problem={problems[id]}
            touched={touched.has(id)}
            limits={limitsOf(field, lang)}
            onText={(text) => form.send({ type: 'assume', id, text })}
            onLeave={() => form.send({ type: 'leaveAssumed', id, usual: entry.default })}
            t={t}
          />
        );
      })}
    </div>
  );
}
