import { currencySymbol } from '../../../logic/i18n/format.ts';
import { MAX_CLIENTS } from '../clients.ts';
import { ClientFields, ClientList, fxDay, fxHint, type NumberOf } from '../fields/ClientList.tsx';
import { CURRENCIES, HOME, UNNAMED } from './draft.ts';
import { Num } from './Num.tsx';
import type { Form } from './view.ts';

/** The clients of a practice anywhere. */
export function Clients({ form }: { form: Form }) {
  const { state, send, view } = form;
  const { t, lang } = view;
  const { question, clients } = state.draft;
  const home = view.rules.country.currency;
  const unnamed = home === UNNAMED;
  const others = CURRENCIES.filter((code) => code !== home);
  const currencies = [
    [HOME, unnamed ? t('any.currency.home.own') : t('any.currency.home', { home })] as const,
    ...others.map((code) => [code, t(`est.currency.${code}`)] as const),
  ];
  return (
    <ClientList clients={clients} most={MAX_CLIENTS} add={() => send({ type: 'add' })} t={t}>
      {(client, name, alone) => {
        const { key, kind, currency } = client;
        const symbol = currency === HOME ? view.symbol : currencySymbol(currency, lang);
        const number: NumberOf = (field, label, unit, hint) => (
          <Num
            id={`${key}.${field}`}
            {...{ form, label, hint }}
            {...unit}
            {...(field === 'fx' && {
              also: (text: string) => send({ type: 'client', key, change: fxDay(text) }),
            })}
          />
        );
        return (
          <ClientFields
            key={key}
            {...{ client, name, alone, symbol, currencies, number, t }}
            sought={question === 'charge' && kind === 'hourly'}
            exchange={(of) =>
              currency !== HOME &&
              of(
                'fx',
                unnamed
                  ? t('any.fx.own', { currency: symbol })
                  : t('any.fx', { currency: symbol, home }),
                { unit: view.symbol },
                fxHint(client.fxDate, view),
              )
            }
            change={(change) => send({ type: 'client', key, change })}
            remove={() => send({ type: 'remove', key })}
          />
        );
      }}
    </ClientList>
  );
}
