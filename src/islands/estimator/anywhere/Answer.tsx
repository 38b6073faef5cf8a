import type { CountryRateFound } from '../../../logic/estimate/countries/index.ts';
import { pick } from '../../../logic/i18n/text.ts';
import { Figure, Rich } from '../Rich.tsx';
import type { Range } from '../range.ts';
import { type Derived, type Practice, schemeOf } from './derive.ts';
import type { Draft } from './draft.ts';
import { headline } from './headline.ts';
import { Offer } from './Offer.tsx';
import type { View } from './view.ts';

/** What the answer is made of, written out; the sticky line and the screen reader use it too. */
export function answerParts(practice: Practice, scheme: string | null, view: View) {
  const { price, short, t } = view;
  const write = practice.sought ? price : short;
  const found = headline(practice, scheme, (a, b) => write(a) === write(b));
  const between = ({ low, high }: Range, form: (amount: number) => string) =>
    form(low) === form(high) ? form(low) : t('est.range', { low: form(low), high: form(high) });
  const { range } = found;
  const texts = {
    gross: short(practice.estimate.totals.gross / 12),
    target: practice.sought ? short(practice.sought.target) : '',
    keep: range ? write(found.key.endsWith('short') ? -range.high : range.high) : '',
    low: range ? write(range.low) : '',
    high: range ? write(range.high) : '',
  };
  const amount = range && between(range, write);
  const kind = practice.sought ? 'charge' : 'keep';
  const brief = amount ? t(`est.sticky.${kind}`, { amount }) : t('est.sticky.none');
  return { found, texts, brief, between };
}

interface AnswerProps {
  readonly derived: Derived;
  readonly draft: Draft;
  readonly stale: boolean;
  readonly view: View;
}

/** The answer first, in a plain sentence; then what it means. */
export function Answer({ derived, draft, stale, view }: AnswerProps) {
  const { t, words } = view;
  const { practice, job } = derived;
  if (!practice) return null;
  if (draft.question === 'compare' && job) return <Compared {...{ derived, draft, stale, view }} />;
  if (practice.offer) return <Offer {...{ practice, draft, stale, view }} offer={practice.offer} />;
  const { found, texts } = answerParts(practice, draft.scheme, view);
  const figures = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      name === 'gross' || name === 'target' ? (
        <span class="num">{text}</span>
      ) : (
        <Figure side="remote">{text}</Figure>
      ),
    ]),
  );
  return (
    <>
      <p class="est-answer">
        <Rich text={words[found.key] ?? ''} parts={figures} />
      </p>
      {stale ? (
        <p class="est-stale">{t('est.stale')}</p>
      ) : (
        <Meaning {...{ derived, draft, view }} practice={practice} />
      )}
      <Prices practice={practice} scheme={draft.scheme} view={view} />
    </>
  );
}

type MeaningProps = Omit<AnswerProps, 'stale'> & { readonly practice: Practice };

/** Whose figure it is, what it comes to by the hour, and what a job would leave. */
function Meaning({ derived, draft, view, practice }: MeaningProps) {
  const { t, short, words, lang } = view;
  const { job } = derived;
  const { found, between } = answerParts(practice, draft.scheme, view);
  const { schemes } = practice.estimate;
  const id = schemeOf(practice.estimate, draft.scheme);
  const scheme = id === null ? undefined : schemes[id];
  const whose =
    scheme && t(`any.answer.chosen.${scheme.applicable}`, { scheme: pick(scheme.name, lang) });
  const closed = found.closed.map(({ name }) => pick(name, lang)).join(', ');
  return (
    <p class="est-sub">
      {found.key.endsWith('.range') && `${t('any.answer.range')} `}
      {whose && `${whose} `}
      {closed && `${t('est.answer.closed', { regimes: closed })} `}
      {found.perHour && found.perHour.high > 0 && (
        <Rich
          text={words['est.answer.hour'] ?? ''}
          parts={{ rate: <span class="num">{between(found.perHour, short)}</span> }}
        />
      )}{' '}
      {job && !derived.stale.job && (
        <Rich
          text={words[`any.answer.employed.${draft.per}`] ?? ''}
          parts={{
            wage: <span class="num">{short(wageOf(job.lines[0]?.amount ?? 0, draft))}</span>,
            keep: <Figure side="office">{short(job.takeHome.month)}</Figure>,
          }}
        />
      )}
    </p>
  );
}

const wageOf = (year: number, { per }: Draft) => (per === 'year' ? year : year / 12);

/** Employed or virtual: both take-homes of an average month in one sentence. */
function Compared({ derived, draft, stale, view }: AnswerProps) {
  const { t, short, words } = view;
  const { practice, job } = derived;
  if (!practice || !job) return null;
  const { found, between } = answerParts(practice, draft.scheme, view);
  const { kept } = found;
  const ahead = kept && kept.low > job.takeHome.month;
  const behind = kept && kept.high < job.takeHome.month;
  return (
    <>
      <p class="est-answer">
        <Rich
          text={words[`any.answer.compare.${draft.per}`] ?? ''}
          parts={{
            wage: <span class="num">{short(wageOf(job.lines[0]?.amount ?? 0, draft))}</span>,
            keep: <Figure side="office">{short(job.takeHome.month)}</Figure>,
            own: <Figure side="remote">{kept ? between(kept, short) : '–'}</Figure>,
          }}
        />
      </p>
      <p class={stale ? 'est-stale' : 'est-sub'}>
        {stale ? t('est.stale') : t(`any.compare.${ahead ? 'ahead' : behind ? 'behind' : 'open'}`)}
      </p>
    </>
  );
}

/** The rate as package, retainer and day. */
function Prices({
  practice,
  scheme,
  view,
}: {
  practice: Practice;
  scheme: string | null;
  view: View;
}) {
  const { t, price } = view;
  const id = schemeOf(practice.estimate, scheme);
  const rate = id === null ? undefined : practice.sought?.rates[id];
  if (rate?.kind !== 'reached' || rate.rate === 0) return null;
  const { equivalents } = rate satisfies CountryRateFound;
  return (
    <dl class="est-prices">
      {(['package', 'retainer', 'day'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`est.price.${name}`, { hours: equivalents[name].hours })}</dt>{' '}
          <dd class="num">{price(equivalents[name].price)}</dd>
        </div>
      ))}
    </dl>
  );
}
