import { toCsv } from '../../logic/csv.ts';
import { useKept } from '../shared/kept.ts';
import { Remember } from '../shared/Remember.tsx';
import { answerParts } from './Answer.tsx';
import { encode } from './codec.ts';
import type { Form } from './form.ts';
import { memory } from './memory.ts';
import { estimateRows, estimateText } from './report.ts';
import { TakeAway } from './TakeAway.tsx';
import { HEADER } from './table.ts';

/** Take the estimate away, and have it remembered on this device. */
export function Exports({ form }: { form: Form }) {
  const { state, derived, view } = form;
  const { draft } = state;
  const { t, lang, date } = view;
  const kept = useKept(memory);
  const { practice } = derived;
  const text = () => {
    const brief = practice ? answerParts(practice, draft, view).brief : t('est.answer.none');
    const link = location.origin + location.pathname + encode(draft, lang);
    return estimateText(draft, derived, brief, link, view);
  };

  return (
    <TakeAway
      of={draft}
      stale={derived.stale.practice}
      csv={() => toCsv(HEADER, estimateRows(draft, derived, view))}
      file={`right-hand-${date.slice(0, 4)}-${lang}.csv`}
      {...{ text, t }}
    >
      <Remember
        class="est-remember"
        kept={kept}
        remember={(wanted) => (wanted ? memory.begin(encode(draft, lang)) : memory.forget())}
        words={{
          label: t('more.keep'),
          more: t('more.keep.more'),
          blocked: t('more.keep.blocked'),
        }}
      />
    </TakeAway>
  );
}
