import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../logic/i18n/format.ts';
import { useFragment } from '../../shared/fragment.ts';
import { apart, Slice, soon, useSame } from '../../shared/slice.ts';
import { still } from '../../shared/still.ts';
import { today } from '../../shared/today.ts';
import { Actions } from '../Actions.tsx';
import { QUESTIONS } from '../draft.ts';
import { Radios } from '../fields/choices.tsx';
import { useSettled } from '../fields/NumberField.tsx';
import { useNear } from '../near.ts';
import { Printed } from '../Printed.tsx';
import { useRest } from '../rest.ts';
import { Announced, Sticky } from '../Sticky.tsx';
import { useUnfolded } from '../unfolded.ts';
import { Answer, answerParts } from './Answer.tsx';
import { decode, encode } from './codec.ts';
import { useCountry } from './country.ts';
import { type Answers, derive, type Practice } from './derive.ts';
import { currencyCode, type Draft, draftOf, UNNAMED } from './draft.ts';
import { Inputs, Questions, Wage } from './Inputs.tsx';
import { Job, JobHead } from './Job.tsx';
import { initialState, reducer } from './model.ts';
import { useMore } from './more.ts';
import { inputPairs } from './pairs.ts';
import { Results } from './Results.tsx';
import { type AnywhereData, type Form, makeView, withCountry } from './view.ts';
import '../styles.ts';
import './anywhere.css';

const PLACES = ['practice', 'where', 'rules', 'pa'];
const NOTHING: Answers = { practice: null, job: null };

/** Whether the reader's day lies past the tax year shown; asked only once the page runs. */
function useYearPast(end: string): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => setPast(today() > end), []);
  return past;
}

/** Whether an answer is one to this question. */
const answers = (practice: Practice | null, question: Draft['question']) =>
  (practice?.sought !== null) === (question === 'charge') &&
  (practice?.offer !== undefined) === (question === 'offer');

/** The currency that the answers are in: where readers name their own, the last one that can be read. */
function useCurrency({ currency }: Draft, own: boolean, home: string): string {
  const last = useRef(home);
  const code = own ? currencyCode(currency) : home;
  if (code !== null) last.current = code;
  return last.current;
}

/** The rate estimator of one country, by its data and its file of code; it knows none of them itself. */
export default apart(function Anywhere(data: AnywhereData) {
  const { lang, fields, page, rules, date, year } = data;
  const fresh = useMemo(() => {
    const [example] = page.examples;
    if (!example) throw new RangeError(`no example for ${data.country}`);
    return draftOf(example, page, fields, lang);
  }, []);
  const [state, send] = useReducer(reducer(fields, lang), fresh, (draft) => initialState(draft));
  const { draft } = state;
  const own = useMemo(() => Object.values(fields).some(({ kind }) => kind === 'currency'), []);
  const currency = useCurrency(draft, own, rules.country.currency);
  const view = useMemo(() => makeView(data, currency), [currency]);
  const found = useCountry(data.country, rules);
  const country = found === 'missing' ? null : found;
  const last = useRef({ start: 0, answers: data.first });
  const derived = useMemo(() => {
    const before = last.current.start === state.start ? last.current.answers : NOTHING;
    const now = derive(draft, { ...withCountry(data, country), first: fresh }, before);
    last.current = { start: state.start, answers: now };
    return now;
  }, [draft, state.start, country]);

  const origin = {
    country: data.country,
    fields,
    schemes: Object.keys(rules.schemes.schemes),
    lang,
  };
  const fragment = useMemo(() => encode(draft, origin), [draft]);
  useFragment(state.changed ? fragment : '', (hash) => {
    const read = decode(hash, origin);
    if (read.kind === 'draft') send({ type: 'load', draft: read.draft });
    else if (read.kind !== 'none') send({ type: 'refuse', notice: read.kind });
    // A link that cannot be used gives its place in the address back to what was entered.
    return read.kind === 'draft';
  });

  const { t } = view;
  const { job } = derived;
  // Until the country's code has come, an answer to another question is none.
  const practice = answers(derived.practice, draft.question) ? derived.practice : null;
  const form: Form = {
    state,
    problems: derived.problems,
    waiting: practice === null && country !== null,
    send,
    view,
  };
  const stale = useSettled(derived.stale.practice && practice !== null);
  const staleJob = useSettled(derived.stale.job && job !== null);
  const brief = practice ? answerParts(practice, draft.scheme, view).brief : t('est.sticky.none');
  const none = t(form.waiting ? 'est.answer.none' : 'any.coming');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => soon(() => root.current?.setAttribute('data-ready', '')), []);
  useUnfolded(root, state.start);
  const rested = useRest(draft);
  const printed = still(
    () => <Printed title={t('est.practice')} pairs={inputPairs(rested, view)} />,
    [rested, view],
  );
  const headPart = still(() => job && <JobHead job={job} view={view} />, [job, view]);
  const jobPart = still(() => job && <Job job={job} view={view} />, [job, view]);
  const near = useNear(root, '.est-job');
  const isTyped = useSame(`${draft.question} ${draft.scheme}`);
  const more = useMore(data.paths.more, near || state.changed);

  return (
    <div class="est any" ref={root}>
      {useYearPast(year.end) && <p class="est-notice">{t('any.later', { year: year.name })}</p>}
      {found === 'missing' && <p class="est-notice">{t('any.missing')}</p>}
      {state.notice && (
        <p class="est-notice" role="alert">
          {t(state.notice === 'other' ? 'any.notice.other' : `est.notice.${state.notice}`)}
        </p>
      )}
      <Radios
        class="est-question no-print"
        name="est-question"
        legend={t('est.question')}
        value={draft.question}
        options={QUESTIONS.map((id) => [id, t(`est.question.${id}`)] as const)}
        onChoose={(question) => send({ type: 'edit', change: { question } })}
      />
      <Sticky brief={brief} stale={stale} view={view} places={PLACES} />
      <Announced text={stale ? t('est.stale') : practice ? brief : none} />
      <div class="est-grid">
        <Slice class="est-fill" prompt>
          <Inputs form={form} />
        </Slice>
        <section class={`est-answerbox${stale ? ' is-stale' : ''}`} aria-labelledby="est-answer">
          <h2 id="est-answer" class="visually-hidden">
            {t('est.answer.title')}
          </h2>
          {practice ? (
            <Answer derived={derived} draft={draft} stale={stale} view={view} />
          ) : (
            <p class="est-answer">{none}</p>
          )}
        </section>
        <Slice class={`est-results${stale ? ' is-stale' : ''}`}>
          <Results {...{ practice, draft, send, view }} />
        </Slice>
      </div>
      {printed}
      <section class="chapter est-job" aria-labelledby="est-pa">
        <h2 id="est-pa" tabIndex={-1}>
          {t('est.pa.title')}
        </h2>
        <Slice class="est-paform" prompt>
          {draft.question !== 'compare' && <Wage form={form} />}
          <Questions form={form} way="job" first />
          <Questions form={form} way="job" first={false} />
        </Slice>
        {headPart}
        <Slice class={`est-employed${staleJob ? ' is-stale' : ''}`} prompt={isTyped}>
          {staleJob && <p class="est-stale">{t('est.stale')}</p>}
          {jobPart ?? <p class="est-stale">{t('est.answer.none')}</p>}
        </Slice>
      </section>
      <Actions
        of={fragment}
        fragment={() => fragment}
        reset={() => send({ type: 'reset', draft: fresh })}
        t={t}
      />
      {more === 'missing' && <p class="est-notice">{t('est.more.missing')}</p>}
      {typeof more === 'object' && (
        <more.parts.After
          data={more.data}
          country={data.country}
          {...{ derived, fragment, form }}
        />
      )}
      <p class="est-small est-coverage">
        {t(rules.country.currency === UNNAMED ? 'any.coverage.own' : 'any.coverage', {
          year: year.name,
          date: formatDate(date, lang),
          through: formatDate(rules.country.coveredThrough, lang),
        })}
      </p>
    </div>
  );
});
