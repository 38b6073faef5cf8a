import {
  type Applicable,
  type CountryRules,
  citeArticle,
  type Reason,
} from '../../logic/estimate/index.ts';
import { pick } from '../../logic/i18n/text.ts';
import { SourceLink } from './Lines.tsx';
import type { Writing } from './view.ts';

/** Grounds that only say a question is still open. */
const UNANSWERED = new Set(['no-activity', 'limit-unknown', 'lastYearUnknown', 'notifiedUnknown']);

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly view: Writing;
  /** A verdict in words, where Indonesia's do not fit. */
  readonly verdict?: Verdict;
}
export type Verdict = (applicable: Applicable | 'unknown') => string;

const usual =
  ({ t }: Writing): Verdict =>
  (applicable) =>
    t(`est.applies.${applicable}`);

/** Reasons for a verdict with article and source, worst first. */
export function Reasons({ reasons, view, verdict = usual(view) }: ReasonsProps) {
  const { lang } = view;
  return (
    <ul class="est-reasons">
      {reasons.map(({ id, applicable, article, source, text }) => (
        <li key={id} class={`is-${applicable}`}>
          <b>{verdict(UNANSWERED.has(id) ? 'unknown' : applicable)}.</b> {reasonSubject(id, view)}
          {pick(text, lang)}{' '}
          {article && <span class="quiet num">{citeArticle(article, lang)}</span>}{' '}
          <SourceLink id={source} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Open, to be asked, closed: told by a mark's shape and by words. */
export function Status({
  applicable,
  view,
  verdict = usual(view),
}: {
  applicable: Applicable;
  view: Writing;
  verdict?: Verdict;
}) {
  return (
    <b class={`est-status is-${applicable}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <rect x="1" y="1" width="14" height="14" />
        {applicable === 'confirm' && <path class="half" d="M1 15 15 1V15Z" />}
        {applicable === 'no' && <path d="M1 15 15 1" />}
      </svg>
      {verdict(applicable)}
    </b>
  );
}

/** An activity's own words before its reason. */
function reasonSubject(id: string, { rules, lang }: Writing): string {
  const { activities } = rules as Partial<CountryRules>;
  const activity = activities?.activities[id];
  return activity ? `${pick(activity.name, lang)}: ` : '';
}
