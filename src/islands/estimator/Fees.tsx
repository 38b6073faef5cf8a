import { Channels } from './Channels.tsx';
import { firstPayment } from './channels.ts';
import { FIELDS } from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import type { Form } from './form.ts';
import type { MoreData } from './more.ts';

const PAYMENT = { ...FIELDS.target, min: 1 };
const DOLLAR = { ...FIELDS.target, min: 1000, max: 1e6, optional: true } as const;

interface FeesProps extends Pick<MoreData, 'channels'> {
  readonly form: Form;
}

/** What each channel keeps of what the first client pays; an offer has no client to fill in. */
export function Fees({ form, channels }: FeesProps) {
  const { state, derived, send, view } = form;
  const { clients, question } = state.draft;
  const asked = question !== 'offer';
  const dollar = derived.input?.clients.find(
    (_, index) => clients[index]?.currency === 'USD',
  )?.fxRate;
  const [first] = clients;
  return (
    <Channels
      {...{ channels, view }}
      payment={Math.round(firstPayment(derived.input))}
      dollar={asked ? (dollar ?? Number.NaN) : Number.NaN}
      fields={{ payment: PAYMENT, dollar: DOLLAR }}
      client={asked && first ? { ...first, name: clientNames(clients, view.t)[0] ?? '' } : null}
      fill={(change) => first && send({ type: 'client', key: first.key, change })}
    />
  );
}
