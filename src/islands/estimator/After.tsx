import { useRef } from 'preact/hooks';
import { still } from '../shared/still.ts';
import { Fees } from './Fees.tsx';
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
  // Terms are typed here: they show at once.
  const prices = usePrices(hourOf(derived, state.draft), data.prices, form);
  const priced = still(
    () => (
      <>
        <Prices prices={prices} offer={data.offer} view={view} />
        <Sheet {...{ prices, derived, data, desk, view }} draft={state.draft} />
      </>
    ),
    [calm, prices.sheet, prices.texts, prices.touched, view],
  );
  const second = useRest(calm, STEP);
  const channels = still(
    () => <Fees form={{ ...second, view }} channels={data.channels} />,
    [second, view],
  );
  const third = useRest(second, STEP);
  // Names are typed here: they show at once.
  const { scenarios } = form.state.draft;
  const now = useRef(form.state.draft);
  now.current = form.state.draft;
  const compared = still(() => {
    const draft = { ...third.state.draft, scenarios };
    const all = { ...third, state: { ...third.state, draft }, view };
    return <Scenarios form={all} latest={() => now.current} />;
  }, [third, scenarios, view]);
  return (
    <>
      {priced}
      {channels}
      {compared}
    </>
  );
}
