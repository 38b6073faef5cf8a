import { useMemo } from 'preact/hooks';
import { Channels } from './Channels.tsx';
import type { Form } from './form.ts';
import type { More } from './more.ts';
import { Prices } from './Prices.tsx';
import { hourOf, usePrices } from './prices.ts';
import { Scenarios } from './Scenarios.tsx';
import { Sheet } from './Sheet.tsx';

/** What follows from an estimate: prices and the sheet to print, fees by channel, scenarios. */
export function After({ more, form: own }: { more: More; form: Form }) {
  const { data, desk, view } = more;
  const form = useMemo(() => ({ ...own, view }), [own, view]);
  const { derived, state } = form;
  const prices = usePrices(hourOf(derived, state.draft), data.prices, view.lang);
  return (
    <>
      <Prices prices={prices} offer={data.offer} view={view} />
      <Sheet {...{ prices, derived, data, desk, view }} draft={state.draft} />
      <Channels form={form} channels={data.channels} />
      <Scenarios form={form} />
    </>
  );
}
