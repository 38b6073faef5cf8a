import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../../logic/i18n/format.ts';
import type { Translate } from '../../../logic/i18n/text.ts';
import type { Lang } from '../../../schemas/common.ts';
import { today } from '../../shared/today.ts';
import { type ClientNumber, type ClientTexts, KINDS } from '../clients.ts';
import { Check, SelectField } from './choices.tsx';
import { Field } from './Field.tsx';

type Unit = { readonly unit?: string; readonly unitAfter?: string };

/** What is said of an exchange rate: whose it is, and of which day. */
export const fxHint = (day: string, { t, lang }: { readonly t: Translate; readonly lang: Lang }) =>
  day ? t('est.fx.dated', { date: formatDate(day, lang) }) : t('est.fx.hint');
/** An exchange rate is worth little without its day: the one on which it was entered. */
export const fxDay = (text: string) => ({ fxDate: text && today() });

/** Clients by number; the reader may name them. */
export const clientNames = (
  clients: readonly Pick<ClientTexts, 'name'>[],
  t: Translate,
): readonly string[] =>
  clients.map(({ name }, index) => name.trim() || t('est.client', { n: index + 1 }));

interface ListProps<Client extends ClientTexts> {
  readonly clients: readonly Client[];
  readonly most: number;
  readonly add: () => void;
  readonly t: Translate;
  readonly children: (client: Client, name: string, alone: boolean) => ComponentChildren;
}

/** The list of clients, with the way to add one. */
export function ClientList<Client extends ClientTexts>(props: ListProps<Client>) {
  const { clients, most, add, t, children } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const names = clientNames(clients, t);
  useFollow(list, clients.length);
  return (
    <fieldset class="est-step" ref={list}>
      <legend>{t('est.clients')}</legend>
      {clients.length === 0 && <p class="est-empty">{t('est.clients.none')}</p>}
      {clients.map((client, index) => children(client, names[index] ?? '', clients.length === 1))}
      {clients.length < most && (
        <button type="button" class="est-button est-add" onClick={add}>
          {t('est.clients.add')}
        </button>
      )}
    </fieldset>
  );
}

/** The focus goes where the reader's hand goes next: into a client just added; out of one removed, to the button that adds. */
function useFollow(list: RefObject<HTMLFieldSetElement>, count: number) {
  const before = useRef(count);
  useEffect(() => {
    const more = count - before.current;
    before.current = count;
    const held = document.activeElement;
    const lost = held === document.body || held === null;
    if (more === 1 && held?.matches('.est-add')) {
      list.current?.querySelector<HTMLElement>('.est-client:last-of-type input')?.focus();
    } else if (more === -1 && lost) {
      list.current?.querySelector<HTMLElement>('.est-add')?.focus();
    }
  }, [count]);
}

interface ClientProps<Client extends ClientTexts> {
  readonly client: Client;
  readonly name: string;
  /** The only one needs neither a heading nor a way to be removed in sight. */
  readonly alone: boolean;
  /** The hourly rate is what is looked for. */
  readonly sought: boolean;
  /** Symbol of what the client pays in. */
  readonly symbol: string;
  /** Currencies by value, with the words that the reader chooses them by. */
  readonly currencies: readonly (readonly [value: Client['currency'], text: string])[];
  /** The exchange rate, where the client pays in another currency than the country's. */
  readonly exchange: (number: NumberOf) => ComponentChildren;
  readonly number: NumberOf;
  readonly change: (
    part: Partial<Pick<ClientTexts, 'kind' | 'name'>> & { currency?: Client['currency'] },
  ) => void;
  readonly remove: () => void;
  readonly t: Translate;
  /** Clients that withhold tax, where the country has that. */
  readonly withholds?: { readonly on: boolean; readonly onSwitch: (on: boolean) => void };
}
export type NumberOf = (
  field: ClientNumber,
  label: string,
  unit: Unit,
  hint?: string,
) => ComponentChildren;

/** One client: how they pay, and behind a disclosure in what and through whom. */
export function ClientFields<Client extends ClientTexts>(props: ClientProps<Client>) {
  const { client, name, alone, sought, symbol, currencies, number, change, t, withholds } = props;
  const { key, kind, currency } = client;
  return (
    <fieldset class="est-client">
      <legend class="visually-hidden">{name}</legend>
      {!alone && (
        <div class="est-client-head">
          <span aria-hidden="true">{name}</span>
          <button type="button" class="est-button est-remove" onClick={props.remove}>
            {t('est.client.remove')} <span class="visually-hidden">{name}</span>
          </button>
        </div>
      )}
      <div class="est-pair">
        {!sought && number('amount', t(`est.amount.${kind}`), { unit: symbol })}
        {kind === 'hourly' && number('hours', t('est.hours.billed'), {})}
        {kind === 'retainer' && number('months', t('est.months'), {})}
        {kind === 'project' && number('count', t('est.count'), {})}
      </div>
      {sought && <p class="est-small">{t('est.charge.sought')}</p>}
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
          value={currency as Client['currency']}
          options={currencies}
          onChoose={(value) => change({ currency: value })}
        />
        {props.exchange(number)}
        <div class="est-pair">
          {number('channel', t('est.channel'), { unitAfter: '%' })}
          {number('payment', t('est.payment'), { unitAfter: '%' })}
        </div>
        {withholds && <Check label={t('est.withholds')} {...withholds} />}
      </details>
    </fieldset>
  );
}
