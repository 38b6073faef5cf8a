import { currencySymbol } from '../../../logic/i18n/format.ts';
import { type ClientNumber, MAX_CLIENTS } from '../clients.ts';
import { type ClientDraft, CURRENCIES, clientField, limitsOf } from '../draft.ts';
import type { Form } from '../form.ts';
import { ClientFields, ClientList, fxDay, fxHint, type NumberOf } from './ClientList.tsx';
import { NumberField } from './NumberField.tsx';

export { clientNames } from './ClientList.tsx';

/** The clients of a practice in Indonesia. */
export function Clients({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t, lang } = view;
  const { question, clients } = state.draft;
  return (
    <ClientList clients={clients} most={MAX_CLIENTS} add={() => send({ type: 'add' })} t={t}>
      {(client, name, alone) => {
        const { key, kind, currency } = client;
        const symbol = currencySymbol(currency, lang);
        const change = (part: Partial<ClientDraft>) => send({ type: 'client', key, change: part });
        const number: NumberOf = (field, label, unit, hint) => (
          <ClientNumberField {...{ client, field, label, hint, form }} {...unit} />
        );
        return (
          <ClientFields
            key={key}
            {...{ client, name, alone, symbol, number, change, t }}
            sought={question === 'charge' && kind === 'hourly'}
            currencies={CURRENCIES.map((code) => [code, t(`est.currency.${code}`)] as const)}
            exchange={(of) =>
              currency !== 'IDR' &&
              of(
                'fx',
                t('est.fx', { currency: symbol }),
                { unit: 'Rp' },
                fxHint(client.fxDate, view),
              )
            }
            remove={() => send({ type: 'remove', key })}
            withholds={{
              on: client.withholds,
              onSwitch: (withholds) => change({ withholds }),
            }}
          />
        );
      }}
    </ClientList>
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
      limits={limitsOf(field, view.lang)}
      onText={(text) => {
        const day = name === 'fx' && fxDay(text);
        send({ type: 'client', key, change: { [name]: text, ...day } });
      }}
      onLeave={() => send({ type: 'leaveClient', key, name })}
      t={view.t}
    />
  );
}
