import { useEffect, useState } from 'preact/hooks';
import { toCsv } from '../../logic/csv.ts';
import { ByHand } from '../shared/ByHand.tsx';
import { useCopy } from '../shared/copy.ts';
import { useKept } from '../shared/kept.ts';
import { Remember } from '../shared/Remember.tsx';
import { answerParts } from './Answer.tsx';
import { encode } from './codec.ts';
import type { Form } from './form.ts';
import { memory } from './memory.ts';
import { estimateRows, estimateText, HEADER } from './report.ts';

/** Hands a text over as a file, by a link that nobody sees. */
function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Take the estimate away as a table or as text, and have it remembered on this device. */
export function Exports({ form }: { form: Form }) {
  const { state, derived, view } = form;
  const { draft } = state;
  const { t, lang, date } = view;
  const { copied, copy, forget } = useCopy();
  const [text, setText] = useState('');
  useEffect(forget, [draft]);
  const kept = useKept(memory);
  const stale = derived.stale.practice;
  const { practice } = derived;

  function copyText() {
    const brief = practice ? answerParts(practice, draft, view).brief : t('est.answer.none');
    const link = location.origin + location.pathname + encode(draft, lang);
    const written = estimateText(draft, derived, brief, link, view);
    setText(written);
    void copy(written);
  }

  return (
    <div class="est-actions est-exports no-print">
      <button
        type="button"
        class="button outline"
        disabled={stale}
        onClick={() =>
          download(
            toCsv(HEADER, estimateRows(draft, derived, view)),
            `right-hand-${date.slice(0, 4)}-${lang}.csv`,
          )
        }
      >
        {t('more.out.csv')}
      </button>
      <button type="button" class="button outline" disabled={stale} onClick={copyText}>
        {t('more.out.text')}
      </button>
      <p role="status" class="est-small">
        {stale
          ? t('more.out.stale')
          : copied === 'yes'
            ? t('more.out.done')
            : copied === 'byHand'
              ? t('more.out.failed')
              : t('more.out.note')}
      </p>
      {copied === 'byHand' && (
        <ByHand class="est-link" label={t('more.out.text')} text={text} rows={8} />
      )}
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
    </div>
  );
}
