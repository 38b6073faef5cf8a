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
  const { clients } = draft;
  const { work } = readDraft(draft, view.fields, view.lang);
  const dollar = work.clients.find((_, index) => clients[index]?.currency === 'USD')?.fxRate;
  const sum = firstPayment(work);
  const [first] = clients;
  return (
    <Channels
      {...{ channels, view }}
      payment={sum <= MOST ? Number(sum.toFixed(2)) : 0}
      dollar={dollar ?? Number.NaN}
      fields={{ payment: PAYMENT, dollar: DOLLAR }}
      client={first ? { ...first, name: clientNames(clients, view.t)[0] ?? '' } : null}
      fill={(change) => first && send({ type: 'client', key: first.key, change })}
    />
  );
}
