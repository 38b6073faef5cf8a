import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../logic/i18n/format.ts';
import { apart, Slice, soon, useSame } from '../shared/slice.ts';
import { still } from '../shared/still.ts';
import { Actions } from './Actions.tsx';
import { Answer, answerParts, staleText } from './Answer.tsx';
import { useAddress } from './address.ts';
import { nothingTold } from './BadYear.tsx';
import { encode } from './codec.ts';
import { type Answers, derive } from './derive.ts';
import { FIELDS, type PlainNumber, QUESTIONS, read, startingDraft } from './draft.ts';
import { Eligibility } from './Eligibility.tsx';
import { EmployedPanel } from './EmployedPanel.tsx';
import { Radios } from './fields/choices.tsx';
import { useSettled } from './fields/NumberField.tsx';
import type { Form } from './form.ts';
import { Inputs } from './Inputs.tsx';
import { initialState, reducer } from './model.ts';
import { useMore } from './more.ts';
import { useNear } from './near.ts';
import { PrintedInputs } from './PrintedInputs.tsx';
import { Results } from './Results.tsx';
import { useRest } from './rest.ts';
import { Announced, Sticky } from './Sticky.tsx';
import { useUnfolded } from './unfolded.ts';
import { makeView, type ViewData } from './view.ts';
import './styles.ts';

const thisYear = () => new Date().getFullYear();

/** Whether the reader's year has gone past the one whose rules are known; asked only once the page runs. */
function useYearPast(date: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => setPast(thisYear() > Number(date.slice(0, 4))), []);
  return past;
}

/** A chapter that is drawn once the page runs: it lies far below, and without scripts it would be of no use. */
const Shell = ({ id, title }: { id: string; title: string }) => (
  <section class="chapter" aria-labelledby={`est-${id}`}>
    <h2 id={`est-${id}`} tabIndex={-1}>
      {title}
    </h2>
  </section>
);

const NOTHING: Answers = { practice: null, employed: null };

/** The rate estimator: four questions over one set of inputs; the answer first, then where it comes from. */
export default apart(function Estimator(data: ViewData) {
  const { lang, rules, date } = data;
  const view = useMemo(() => makeView(data), []);
  const fresh = useMemo(() => startingDraft(rules, date, lang), []);
  const [state, send] = useReducer(reducer(lang), fresh, (draft) => initialState(draft));
  const { draft } = state;
  const last = useRef({ start: 0, answers: NOTHING });
  const derived = useMemo(() => {
    const before = last.current.start === state.start ? last.current.answers : NOTHING;
    const now = derive(draft, { rules, date, lang }, before);
    last.current = { start: state.start, answers: now };
    return now;
  }, [draft, state.start]);
  const activities = useMemo(() => Object.keys(rules.activities.activities), []);
  const start = useAddress(state, send, lang, activities);

  const { t } = view;
  const form: Form = useMemo(() => ({ state, derived, send, view }), [state, derived]);
  const calm = useRest(form);
  const { practice } = derived;
  const stale = useSettled(derived.stale.practice && practice !== null);
  const parts = practice && answerParts(practice, draft, view);
  const brief = parts?.brief ?? t('est.sticky.none');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => soon(() => root.current?.setAttribute('data-ready', '')), []);
  useUnfolded(root, state.start);
  const near = useNear(root);
  const isTyped = useSame(`${draft.question} ${draft.regime}`);
  const [filled, setFilled] = useState(false);
  useEffect(() => setFilled(true), []);
  const asks = draft.question === 'offer' || draft.question === 'compare';
  const later = useMore(view, asks ? 2 : near || state.changed ? 1 : 0);
  const more = typeof later === 'object' ? later : null;
  const badYear = useMemo(nothingTold, []);
  const plain = (name: PlainNumber) => {
    const parsed = read(draft[name], FIELDS[name], lang);
    return parsed.ok ? parsed.value : Number.NaN;
  };

  const rested = calm.state.draft;
  const printed = still(() => <PrintedInputs draft={rested} view={view} />, [rested]);

  return (
    <div class="est" ref={root}>
      {useYearPast(date) && (
        <p class="est-notice">
          {t('est.notice.year', { now: thisYear(), year: date.slice(0, 4) })}
        </p>
      )}
      {state.notice && (
        <p class="est-notice" role="alert">
          {t(`est.notice.${state.notice}`)}
        </p>
      )}
      {more && <more.parts.Resume {...{ state: calm.state, take: start, view: more.view }} />}
      <Radios
        class="est-question no-print"
        name="est-question"
        legend={t('est.question')}
        value={draft.question}
        options={QUESTIONS.map((id) => [id, t(`est.question.${id}`)] as const)}
        onChoose={(question) => send({ type: 'choose', change: { question } })}
      />
      <Sticky brief={brief} stale={stale} view={view} />
      <Announced
        text={stale ? staleText(derived, draft, view) : practice ? brief : t('est.answer.none')}
      />
      <div class="est-grid">
        <Slice class="est-fill" prompt>
          <Inputs form={form} start={(hash) => start(hash, true)} />
        </Slice>
        <section class={`est-answerbox${stale ? ' is-stale' : ''}`} aria-labelledby="est-answer">
          <h2 id="est-answer" class="visually-hidden">
            {t('est.answer.title')}
          </h2>
          {draft.question === 'offer' && more ? (
            <more.parts.Offer {...{ more, derived, draft, plain }} />
          ) : (
            <Answer {...{ derived, draft, stale, badYear, view }} />
          )}
        </section>
        <Slice class={`est-results${stale ? ' is-stale' : ''}`}>
          <Results {...{ practice, draft, send, view }} />
        </Slice>
      </div>
      {printed}
      {later !== 'missing' && (
        <section class="chapter est-swing" aria-labelledby="est-swing">
          <h2 id="est-swing" tabIndex={-1}>
            {t('est.swing')}
          </h2>
          {more && <more.parts.Swing {...{ more, form, badYear }} />}
        </section>
      )}
      <Slice prompt={isTyped}>
        {filled ? <Eligibility form={form} /> : <Shell id="may" title={t('est.may.title')} />}
      </Slice>
      <Slice prompt={isTyped}>
        {filled ? (
          <EmployedPanel form={form} practice={parts?.kept ?? null}>
            {more && <more.parts.Worth {...{ more, derived, draft }} fixedTerm={false} />}
          </EmployedPanel>
        ) : (
          <Shell id="pa" title={t('est.pa.title')} />
        )}
      </Slice>
      {more && <more.parts.After {...{ more, form, calm }} />}
      {later === 'missing' && <p class="est-notice">{t('est.more.missing')}</p>}
      <Actions
        of={draft}
        fragment={() => encode(draft, lang)}
        reset={() => send({ type: 'reset', draft: fresh })}
        t={t}
      />
      {more && <more.parts.Exports form={{ ...form, view: more.view }} />}
      <p class="est-small est-coverage">
        {t('est.coverage', {
          year: date.slice(0, 4),
          date: formatDate(date, lang),
          through: formatDate(rules.country.coveredThrough, lang),
        })}
      </p>
    </div>
  );
});
