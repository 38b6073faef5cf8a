import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { currencySymbol } from '../../../logic/i18n/format.ts';
import {
  type ClientDraft,
  type ClientNumber,
  CURRENCIES,
  clientField,
  KINDS,
  shown,
} from '../draft.ts';
import type { Form } from '../form.ts';
import { MAX_CLIENTS } from '../model.ts';
import { Check, SelectField } from './choices.tsx';
import { Field } from './Field.tsx';
import { NumberField } from './NumberField.tsx';

/** Clients by number; the reader may name them. */
export const clientNames = (
  clients: readonly ClientDraft[],
  t: Form['view']['t'],
): readonly string[] =>
  clients.map(({ name }, index) => name.trim() || t('est.client', { n: index + 1 }));

/** The list of clients: how each pays, and behind a disclosure in what and through whom. */
export function Clients({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { clients } = state.draft;
  const { t } = view;
  const list = useRef<HTMLFieldSetElement>(null);
  const names = clientNames(clients, t);
  useFollow(list, clients);
  return (
    <fieldset class="est-step" ref={list}>
      <legend>{t('est.clients')}</legend>
      {clients.length === 0 && <p class="est-empty">{t('est.clients.none')}</p>}
      {clients.map((client, index) => (
        <Client
          key={client.key}
          client={client}
          name={names[index] ?? ''}
          alone={clients.length === 1}
          form={form}
        />
      ))}
      {clients.length < MAX_CLIENTS && (
        <button type="button" class="est-button est-add" onClick={() => send({ type: 'add' })}>
          {t('est.clients.add')}
        </button>
      )}
    </fieldset>
  );
}

/** The focus goes where the reader's hand goes next: into a client just added; out of one removed, to the button that adds. */
function useFollow(list: RefObject<HTMLFieldSetElement>, clients: readonly ClientDraft[]) {
  const before = useRef(clients.length);
  useEffect(() => {
    const more = clients.length - before.current;
    before.current = clients.length;
    const held = document.activeElement;
    const lost = held === document.body || held === null;
    if (more === 1 && held?.matches('.est-add')) {
      list.current?.querySelector<HTMLElement>('.est-client:last-of-type input')?.focus();
    } else if (more === -1 && lost) {
      list.current?.querySelector<HTMLElement>('.est-add')?.focus();
    }
  }, [clients.length]);
}

interface ClientProps {
  readonly client: ClientDraft;
  readonly name: string;
  /** The only one needs neither a heading nor a way to be removed in sight. */
  readonly alone: boolean;
  readonly form: Form;
}

function Client({ client, name, alone, form }: ClientProps) {
  const { state, send, view } = form;
  const { t, lang } = view;
  const { key, kind, currency } = client;
  const change = (part: Partial<ClientDraft>) => send({ type: 'client', key, change: part });
  const symbol = currencySymbol(currency, lang);
  const charging = state.draft.question === 'charge' && kind === 'hourly';
  const number = (
    field: ClientNumber,
    label: string,
    unit: { unit?: string; unitAfter?: string },
    hint?: string,
  ) => <ClientNumberField {...{ client, field, label, hint, form }} {...unit} />;
  return (
    <fieldset class="est-client">
      <legend class="visually-hidden">{name}</legend>
      {!alone && (
        <div class="est-client-head">
          <span aria-hidden="true">{name}</span>
          <button
            type="button"
            class="est-button est-remove"
            onClick={() => send({ type: 'remove', key })}
          >
            {t('est.client.remove')} <span class="visually-hidden">{name}</span>
          </button>
        </div>
      )}
      <div class="est-pair">
        {!charging && number('amount', t(`est.amount.${kind}`), { unit: symbol })}
        {kind === 'hourly' && number('hours', t('est.hours.billed'), {})}
        {kind === 'retainer' && number('months', t('est.months'), {})}
        {kind === 'project' && number('count', t('est.count'), {})}
      </div>
      {charging && <p class="est-small">{t('est.charge.sought')}</p>}
      <details class="est-more">
        <summary>{t('est.client.more')}</summary>
        <SelectField
          id={`est-${key}-kind`}
          label={t('est.kind')}
          value={kind}
          options={KINDS.map((option) => [option, t(`est.kind.${option}`)] as const)}
          onChoose={(value) => change({ kind: value })}
        />
        <Field id={`est-${key}-name`} label={t('est.client.name')}>
          <div class="est-input">
            <input
              id={`est-${key}-name`}
              class="start"
              type="text"
              autocomplete="off"
              maxLength={80}
              value={client.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          </div>
        </Field>
        <SelectField
          id={`est-${key}-currency`}
          label={t('est.currency')}
          value={currency}
          options={CURRENCIES.map((code) => [code, t(`est.currency.${code}`)] as const)}
          onChoose={(value) => change({ currency: value })}
        />
        {currency !== 'IDR' &&
          number('fx', t('est.fx', { currency: symbol }), { unit: 'Rp' }, t('est.fx.hint'))}
        <div class="est-pair">
          {number('channel', t('est.channel'), { unitAfter: '%' })}
          {number('payment', t('est.payment'), { unitAfter: '%' })}
        </div>
        <Check
          label={t('est.withholds')}
          on={client.withholds}
          onSwitch={(on) => change({ withholds: on })}
        />
      </details>
    </fieldset>
  );
}

interface ClientNumberProps {
  readonly client: ClientDraft;
  readonly field: ClientNumber;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly unit?: string;
  readonly unitAfter?: string;
  readonly form: Form;
}

function ClientNumberField({ client, field: name, form, ...rest }: ClientNumberProps) {
  const { state, derived, send, view } = form;
  const { key, currency } = client;
  const field = clientField(name, currency);
  return (
    <NumberField
      {...rest}
      id={`est-${key}-${name}`}
      value={client[name]}
      problem={derived.problems[`${key}.${name}`]}
      touched={state.touched.has(`${key}.${name}`)}
      due={name === 'fx' || derived.practice === null}
      limits={{
        max: `${shown(field.max ?? 1e12, field, view.lang)}${field.percent ? '%' : ''}`,
        min: shown(field.min ?? 0, field, view.lang),
        whole: field.whole === true,
      }}
      onText={(text) => send({ type: 'client', key, change: { [name]: text } })}
      onLeave={() => send({ type: 'leaveClient', key, name })}
      t={view.t}
    />
  );
}
