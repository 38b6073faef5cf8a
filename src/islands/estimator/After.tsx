import { useMemo } from 'preact/hooks';
import { Channels } from './Channels.tsx';
import { firstPayment } from './channels.ts';
import { FIELDS } from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import type { Form } from './form.ts';
import type { More } from './more.ts';
import { Prices } from './Prices.tsx';
import { hourOf, usePrices } from './prices.ts';
import { STEP, useRest } from './rest.ts';
import { Scenarios } from './Scenarios.tsx';
import { Sheet } from './Sheet.tsx';

interface AfterProps {
  readonly more: More;
  readonly form: Form;
  /** The form once typing has rested: figures follow it, one part after the other. */
  readonly calm: Form;
}

/** What follows from an estimate: prices and the sheet to print, fees by channel, scenarios. */
export function After({ more, form, calm }: AfterProps) {
  const { data, desk, view } = more;
  const { derived, state } = calm;
  const prices = usePrices(hourOf(derived, state.draft), data.prices, view.lang);
  const priced = useMemo(
    () => (
      <>
        <Prices prices={prices} offer={data.offer} view={view} />
        <Sheet {...{ prices, derived, data, desk, view }} draft={state.draft} />
      </>
    ),
    [calm, prices.sheet, prices.texts, prices.touched, view],
  );
  const second = useRest(calm, STEP);
  const channels = useMemo(
    () => <Fees form={second} channels={data.channels} view={view} />,
    [second, view],
  );
  const third = useRest(second, STEP);
  // Names are typed here: they show at once.
  const { scenarios } = form.state.draft;
  const compared = useMemo(() => {
    const draft = { ...third.state.draft, scenarios };
    return <Scenarios form={{ ...third, state: { ...third.state, draft }, view }} />;
  }, [third, scenarios, view]);
  return (
    <>
      {priced}
      {channels}
      {compared}
    </>
  );
}

const PAYMENT = { ...FIELDS.target, min: 1 };
const DOLLAR = { ...FIELDS.target, min: 1000, max: 1e6, optional: true } as const;

/** What each channel keeps of what the first client pays; an offer has no client to fill in. */
function Fees({
  form,
  channels,
  view,
}: { form: Form } & Pick<More['data'], 'channels'> & Pick<More, 'view'>) {
  const { state, derived, send } = form;
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
