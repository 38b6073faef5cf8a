import { rulesAt } from '../../logic/estimate/index.ts';
import { currencySymbol, formatNumber } from '../../logic/i18n/format.ts';
import { BadYear, type Told } from './BadYear.tsx';
import type { Derived, Practice } from './derive.ts';
import type { Draft } from './draft.ts';
import { headline } from './headline.ts';
import { Figure, Rich } from './Rich.tsx';
import type { Range } from './range.ts';
import type { View } from './view.ts';

interface AnswerProps {
  readonly derived: Derived;
  readonly draft: Draft;
  readonly stale: boolean;
  /** What a bad year leaves, once it is worked out. */
  readonly badYear: Told;
  readonly view: View;
}

/** What the reader entered: not a result, so without its colour. */
const GIVEN = new Set(['gross', 'target', 'rate', 'hours']);

const same = (amount: number): Range => ({ low: amount, high: amount });

/** What the answer is made of, written out; the sticky line and the screen reader use it too. */
export function answerParts(practice: Practice, draft: Draft, view: View) {
  const { money, short, t } = view;
  const write = practice.question === 'keep' ? short : money;
  const found = headline(practice, draft.regime, (a, b) => write(a) === write(b));
  const between = (range: Range, form: (amount: number) => string) =>
    form(range.low) === form(range.high)
      ? form(range.low)
      : t('est.range', { low: form(range.low), high: form(range.high) });
  const { range } = found;
  const texts = {
    gross: short(practice.estimate.totals.gross / 12),
    target: practice.question === 'charge' ? short(practice.target) : '',
    keep: range ? write(found.key.endsWith('short') ? -range.high : range.high) : '',
    low: range ? write(range.low) : '',
    high: range ? write(range.high) : '',
  };
  const keeps = practice.question === 'keep' && range && range.low >= 1e6;
  const beside = 'job' in practice.estimate;
  const amount = range && (keeps ? view.span(range.low, range.high) : between(range, write));
  const key = beside && practice.question === 'keep' ? 'beside' : practice.question;
  const brief = amount ? t(`est.sticky.${key}`, { amount }) : t('est.sticky.none');
  const kept = range && practice.question === 'charge' ? same(practice.target) : range;
  return { found, texts, brief, between, kept };
}

/** That the answer is of earlier numbers, and what it waits for: an exchange rate is named. */
export function staleText({ problems }: Derived, { clients }: Draft, { t, lang }: View): string {
  const foreign = clients.find(({ key }) => problems[`${key}.fx`]);
  return foreign
    ? t('est.stale.fx', { currency: currencySymbol(foreign.currency, lang) })
    : t('est.stale');
}

/** The one client of a practice that bills by the hour in rupiah: then rate and hours open the sentence. */
function hourly({ input, practice }: Derived, { question }: Draft) {
  const [client, ...others] = input?.clients ?? [];
  if (question !== 'keep' || practice?.question !== 'keep' || 'job' in practice.estimate)
    return null;
  if (client?.kind !== 'hourly' || others.length > 0 || (client.fxRate ?? 1) !== 1) return null;
  return client;
}

/** Beside a job the practice adds; by itself it is kept. */
const sentence = (key: string, { question, estimate }: Practice, byHour: boolean): string =>
  'job' in estimate && question === 'keep'
    ? key.replace('.keep.', '.beside.')
    : byHour
      ? key.replace(/\.keep\.(one|range)$/, '.hourly.$1')
      : key;

/** The answer first, in a plain sentence; then what it means. */
export function Answer({ derived, draft, stale, badYear, view }: AnswerProps) {
  const { t, short, words } = view;
  const { practice, employed } = derived;
  if (!practice) return <p class="est-answer">{t('est.answer.none')}</p>;
  const { found, texts, between } = answerParts(practice, draft, view);
  if (draft.question === 'compare' && employed)
    return <Compared {...{ derived, draft, stale, view }} />;
  const client = hourly(derived, draft);
  const all = {
    ...texts,
    ...(client && {
      rate: view.money(client.rate),
      hours: formatNumber(client.hoursPerWeek, view.lang, 1),
    }),
  };
  const figures = Object.fromEntries(
    Object.entries(all).map(([name, text]) => [
      name,
      GIVEN.has(name) ? <span class="num">{text}</span> : <Figure side="remote">{text}</Figure>,
    ]),
  );
  const closed = found.closed.map((id) => t(`est.regime.${id}`)).join(', ');
  const regime = draft.regime;
  const minimum = rulesAt(view.rules, view.date)('minimum-wage', 'provinces').value['dki-jakarta'];
  const onMinimum = employed?.months[0]?.wage === minimum;
  return (
    <>
      <p class="est-answer">
        <Rich text={words[sentence(found.key, practice, client !== null)] ?? ''} parts={figures} />
      </p>
      {practice.question === 'keep' && <BadYear told={badYear} hidden={stale} />}
      {stale ? (
        <p class="est-stale">{staleText(derived, draft, view)}</p>
      ) : (
        <p class="est-sub">
          {found.key.endsWith('.range') && `${t('est.answer.range')} `}
          {regime &&
            `${t(`est.answer.chosen.${practice.estimate.regimes[regime].applicable}`, { regime: t(`est.regime.${regime}`) })} `}
          {closed && `${t('est.answer.closed', { regimes: closed })} `}
          {found.perHour && found.perHour.high > 0 && (
            <Rich
              text={words['est.answer.hour'] ?? ''}
              parts={{ rate: <span class="num">{between(found.perHour, short)}</span> }}
            />
          )}{' '}
          {employed && !derived.stale.employed && (
            <Rich
              text={words[`est.answer.${onMinimum ? 'minimum' : 'employed'}`] ?? ''}
              parts={{
                wage: <span class="num">{short(employed.months[0]?.wage ?? 0)}</span>,
                keep: <Figure side="office">{short(employed.takeHome.month)}</Figure>,
              }}
            />
          )}
        </p>
      )}
      {practice.question === 'charge' && regime && (
        <Equivalents practice={practice} regime={regime} view={view} />
      )}
    </>
  );
}

/** Employed or virtual: both take-homes of an average month in one sentence. */
function Compared({ derived, draft, stale, view }: Omit<AnswerProps, 'badYear'>) {
  const { t, short, words } = view;
  const { practice, employed } = derived;
  if (!practice || !employed) return null;
  const { kept, between } = answerParts(practice, draft, view);
  const ahead = kept && kept.low > employed.takeHome.month;
  const behind = kept && kept.high < employed.takeHome.month;
  return (
    <>
      <p class="est-answer">
        <Rich
          text={words['est.answer.compare'] ?? ''}
          parts={{
            wage: <span class="num">{short(employed.months[0]?.wage ?? 0)}</span>,
            keep: <Figure side="office">{short(employed.takeHome.month)}</Figure>,
            own: <Figure side="remote">{kept ? between(kept, short) : '–'}</Figure>,
          }}
        />
      </p>
      <p class={stale ? 'est-stale' : 'est-sub'}>
        {stale
          ? staleText(derived, draft, view)
          : t(`est.answer.compare.${ahead ? 'ahead' : behind ? 'behind' : 'open'}`)}
      </p>
    </>
  );
}

/** The rate as package, retainer and day; and what the usual formula with one flat tax rate would have said. */
function Equivalents({
  practice,
  regime,
  view,
}: {
  practice: Extract<Practice, { question: 'charge' }>;
  regime: NonNullable<Draft['regime']>;
  view: View;
}) {
  const { t, money, short } = view;
  const rate = practice.rates[regime];
  if (rate.kind !== 'reached' || rate.rate === 0) return null;
  const flat = Math.round(rate.flat.rate);
  return (
    <>
      <dl class="est-prices">
        {(['package', 'retainer', 'day'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`est.price.${name}`, { hours: rate.equivalents[name].hours })}</dt>{' '}
            <dd class="num">{money(rate.equivalents[name].price)}</dd>
          </div>
        ))}
      </dl>
      <p class="est-small">
        {t('est.flat', { rate: short(flat), month: short(practice.target + rate.flat.monthError) })}
      </p>
    </>
  );
}
