import { useMemo, useRef } from 'preact/hooks';
import { makeT } from '../../logic/i18n/text.ts';
import { order as orderOf } from '../../logic/weigh/order.ts';
import { Groups } from './Groups.tsx';
import { Marked } from './Marked.tsx';
import { useWeighing } from './model.ts';
import { Ranking } from './Ranking.tsx';
import { Tools } from './Tools.tsx';
import { Turn } from './Turn.tsx';
import type { WeighProps } from './types.ts';
import { shortline } from './words.ts';
import './weigh.css';
import './result.css';

/** The reader's own weighing of the roles: marks on the left, what comes of them on the right. */
export default function Weigh({ words, groups, table }: WeighProps) {
  const t = useMemo(() => makeT(words), [words]);
  const aspects = useMemo(() => groups.flatMap((group) => group.aspects), [groups]);
  const { marks, notice, fragment, mark, weigh, reset } = useWeighing(aspects);
  const order = useMemo(() => orderOf(aspects, marks), [aspects, marks]);
  const title = useRef<HTMLHeadingElement>(null);
  const total = aspects.length;
  const any = order.marked > 0;
  const toOrder = () => {
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  };
  // The button for it goes with the marks: the focus stays at the order.
  const clear = () => {
    reset();
    title.current?.focus();
  };
  return (
    <div class="weigh">
      {notice && (
        <p class="weigh-notice" role="alert">
          {t(`weigh.notice.${notice}`)}
        </p>
      )}
      <div class="weigh-form no-print">
        <Groups {...{ groups, marks, mark, weigh, table, t }} />
        <div class="weigh-foot">
          <p role="status">{shortline(order, total, t)}</p>
          <button type="button" onClick={toOrder}>
            {t('weigh.see')}
          </button>
        </div>
      </div>
      <section class="weigh-result" aria-labelledby="order">
        <h2 id="order" tabIndex={-1} ref={title}>
          {t('weigh.order')}
        </h2>
        <Ranking {...{ order, total, t }} />
        {any && (
          <>
            <Turn {...{ aspects, marks, order, t }} />
            <Marked {...{ aspects, marks, t }} />
            <Tools {...{ fragment, t }} reset={clear} />
          </>
        )}
      </section>
    </div>
  );
}
