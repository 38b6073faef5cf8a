import { useMemo, useState } from 'preact/hooks';
import { Compared } from './Compared.tsx';
import { linkHolds, payloadOf, readPayload } from './codec.ts';
import { derive } from './derive.ts';
import { type Draft, LONGEST_NAME, MAX_SCENARIOS, type Scenario } from './draft.ts';
import { Field } from './fields/Field.tsx';
import type { Form } from './form.ts';
import { figuresOf } from './scenarios.ts';
import type { View } from './view.ts';

const NOTHING = { practice: null, employed: null };
const letter = (index: number) => String.fromCharCode(65 + index);

/** A, B or C, whichever is free. */
export const freeName = (scenarios: readonly Scenario[]): string =>
  [0, 1, 2].map(letter).find((name) => scenarios.every((other) => other.name !== name)) ?? '';

/** What a scenario comes to; null where it cannot be read. */
export function workedOut({ payload }: Scenario, view: View) {
  const { rules, date, lang } = view;
  const draft = readPayload(payload, lang, Object.keys(rules.activities.activities));
  const practice = draft && derive(draft, { rules, date, lang }, NOTHING).practice;
  const figures = draft && practice ? figuresOf(practice, draft.regime) : null;
  return { draft, figures };
}

interface ScenariosProps {
  readonly form: Form;
  /** The inputs as they stand when a button is pressed: `form` may be a moment behind them. */
  readonly latest?: () => Draft;
}

/** Up to three sets of inputs beside the present one; they travel in the link. */
export function Scenarios({ form, latest = () => form.state.draft }: ScenariosProps) {
  const { state, derived, send, view } = form;
  const { draft } = state;
  const { scenarios } = draft;
  const { t, lang } = view;
  const [name, setName] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const [before, setBefore] = useState<Draft | null>(null);
  const all = useMemo(
    () => scenarios.map((scenario) => workedOut(scenario, view)),
    [scenarios, lang],
  );
  const suggested = freeName(scenarios);
  const set = (next: readonly Scenario[]) => send({ type: 'choose', change: { scenarios: next } });

  function keep() {
    const given = (name ?? '').trim() || suggested;
    const now = latest();
    const next = [...scenarios, { name: given, payload: payloadOf(now, lang) }];
    const fits = linkHolds({ ...now, scenarios: next }, lang);
    setFull(!fits);
    if (!fits) return;
    set(next);
    setName(null);
  }
  function load(own: Draft) {
    setBefore(latest());
    send({ type: 'load', draft: own, keep: true });
  }

  return (
    <section class="chapter est-later no-print" aria-labelledby="est-scenarios">
      <h2 id="est-scenarios" tabIndex={-1}>
        {t('more.sc.title')}
      </h2>
      <p>{t('more.sc.lead')}</p>
      {scenarios.length < MAX_SCENARIOS ? (
        <div class="est-keep">
          <Field id="est-scenario" label={t('more.sc.name')} problem={full && t('more.sc.long')}>
            <div class="est-input">
              <input
                id="est-scenario"
                class="start"
                type="text"
                maxLength={LONGEST_NAME}
                autocomplete="off"
                placeholder={suggested}
                value={name ?? ''}
                aria-describedby={full ? 'est-scenario-problem' : undefined}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </div>
          </Field>
          <button type="button" class="button outline" onClick={keep}>
            {t('more.sc.keep')}
          </button>
        </div>
      ) : (
        <p class="est-small">{t('more.sc.full')}</p>
      )}
      {!linkHolds(draft, lang) && <p class="est-stale">{t('more.sc.unlinked')}</p>}
      <p class="est-back">
        <span role="status">{before && t('more.sc.loaded')}</span>{' '}
        {before && (
          <button
            type="button"
            class="est-button"
            onClick={() => {
              send({ type: 'load', draft: before, keep: true });
              setBefore(null);
            }}
          >
            {t('more.sc.back')}
          </button>
        )}
      </p>
      {scenarios.length > 0 && (
        <>
          {derived.stale.practice && <p class="est-stale">{t('est.stale')}</p>}
          <Compared
            columns={[
              ...scenarios.map((scenario, index) => ({
                name: scenario.name,
                figures: all[index]?.figures ?? null,
                readable: all[index]?.draft !== null,
              })),
              {
                name: t('more.sc.now'),
                figures: derived.practice ? figuresOf(derived.practice, draft.regime) : null,
                readable: true,
              },
            ]}
            view={view}
          />
          <ul class="est-kept">
            {scenarios.map((scenario, index) => (
              <Row
                key={`${scenario.payload}${index}`}
                {...{ scenario, index, view }}
                draft={all[index]?.draft ?? null}
                load={load}
                rename={(to) =>
                  set(scenarios.map((other, at) => (at === index ? { ...other, name: to } : other)))
                }
                remove={() => set(scenarios.filter((_, at) => at !== index))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly scenario: Scenario;
  readonly index: number;
  /** Null where it cannot be read. */
  readonly draft: Draft | null;
  readonly load: (draft: Draft) => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly view: View;
}

/** Rename, load back, remove. An empty name is complained about, and the last one stays. */
function Row({ scenario, index, draft, load, rename, remove, view }: RowProps) {
  const { t } = view;
  const [text, setText] = useState(scenario.name);
  const empty = text.trim() === '';
  const id = `est-scenario-${index}`;
  return (
    <li>
      <Field
        id={id}
        label={t('more.sc.rename', { n: index + 1 })}
        problem={empty && t('more.sc.nameless')}
      >
        <div class="est-input">
          <input
            id={id}
            class="start"
            type="text"
            maxLength={LONGEST_NAME}
            autocomplete="off"
            value={text}
            aria-invalid={empty ? 'true' : undefined}
            aria-describedby={empty ? `${id}-problem` : undefined}
            onInput={(event) => {
              const now = event.currentTarget.value;
              setText(now);
              if (now.trim() !== '') rename(now.trim());
            }}
          />
        </div>
      </Field>
      <div class="est-keys">
        {draft && (
          <button type="button" class="est-button" onClick={() => load(draft)}>
            {t('more.sc.load')}
            <span class="visually-hidden">: {scenario.name}</span>
          </button>
        )}
        <button type="button" class="est-button" onClick={remove}>
          {t('more.sc.remove')}
          <span class="visually-hidden">: {scenario.name}</span>
        </button>
      </div>
    </li>
  );
}
