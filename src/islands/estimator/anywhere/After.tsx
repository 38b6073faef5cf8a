import { useMemo } from 'preact/hooks';
import { toCsv } from '../../../logic/csv.ts';
import { still } from '../../shared/still.ts';
import { useRest } from '../rest.ts';
import { TakeAway } from '../TakeAway.tsx';
import { HEADER } from '../table.ts';
import { answerParts } from './Answer.tsx';
import type { Derived } from './derive.ts';
import { Fees } from './Fees.tsx';
import { type AnywhereMore, moreView } from './more.ts';
import { estimateRows, estimateText } from './report.ts';
import type { Form } from './view.ts';

interface AfterProps {
  readonly data: AnywhereMore;
  readonly derived: Derived;
  /** What a link to these inputs holds. */
  readonly fragment: string;
  readonly form: Form;
  readonly country: string;
}

/** What follows from an estimate of any country: fees by channel, and ways to take it away. */
export function After({ data, derived, fragment, form, country }: AfterProps) {
  const { state, send } = form;
  const { draft } = state;
  const view = useMemo(() => moreView(form.view, data), [form.view, data]);
  const calm = useRest(draft);
  const channels = still(
    () => <Fees draft={calm} channels={data.channels} {...{ send, view }} />,
    [calm, view],
  );
  const { practice } = derived;
  const text = () => {
    const brief = practice
      ? answerParts(practice, draft.scheme, view).brief
      : view.t('est.answer.none');
    const link = location.origin + location.pathname + fragment;
    return estimateText(draft, derived, brief, link, view);
  };
  return (
    <>
      {channels}
      <TakeAway
        of={draft}
        stale={derived.stale.practice}
        csv={() => toCsv(HEADER, estimateRows(draft, derived, view))}
        file={`right-hand-${country}-${view.year.name.replace('/', '-')}-${view.lang}.csv`}
        text={text}
        t={view.t}
      />
    </>
  );
}
