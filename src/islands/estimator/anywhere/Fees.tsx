import { Channels } from '../Channels.tsx';
import { firstPayment } from '../channels.ts';
import { clientNames } from '../fields/ClientList.tsx';
import { type Draft, formOf } from './draft.ts';
import { readDraft } from './input.ts';
import type { AnywhereMore } from './more.ts';
import type { Form, View } from './view.ts';

const PAYMENT = { ...formOf('target', {}), min: 1 };
/** The largest payment that is reckoned with; what cannot be read yet is none. */
const MOST = 1e12;
const DOLLAR = { ...formOf('1.fx', {}), optional: true } as const;

interface FeesProps extends Pick<AnywhereMore, 'channels'> {
  readonly draft: Draft;
  readonly send: Form['send'];
  readonly view: View;
}

/** What each channel keeps of what the first client pays. */
export function Fees({ draft, channels, send, view }: FeesProps) {
  const { clients, question } = draft;
  // What an offer comes to is not looked for here: its fees are taken off already.
  const { work } = readDraft({ ...draft, question: 'keep' }, view.fields, view.lang, 1);
  const asked = question !== 'offer';
  const dollar = work.clients.find((_, index) => clients[index]?.currency === 'USD')?.fxRate;
  const sum = firstPayment(work);
  const [first] = clients;
  return (
    <Channels
      {...{ channels, view }}
      payment={sum <= MOST ? Number(sum.toFixed(2)) : 0}
      dollar={dollar ?? Number.NaN}
      fields={{ payment: PAYMENT, dollar: DOLLAR }}
      client={asked && first ? { ...first, name: clientNames(clients, view.t)[0] ?? '' } : null}
      fill={(change) => first && send({ type: 'client', key: first.key, change })}
    />
  );
}
