import { pick } from '../../../logic/i18n/text.ts';
import { clientNames } from '../fields/ClientList.tsx';
import { type Practice, schemeOf, yearOf } from './derive.ts';
import type { Draft } from './draft.ts';
import { Schemes } from './Schemes.tsx';
import type { Form, View } from './view.ts';
import { Year } from './Year.tsx';

interface ResultsProps {
  readonly practice: Practice | null;
  readonly draft: Draft;
  readonly send: Form['send'];
  readonly view: View;
}

/** Where the year goes, and every way it may be taxed; the ways come first where each needs a rate of its own. */
export function Results(props: ResultsProps) {
  const parts = [<Where key="where" {...props} />, <Ways key="rules" {...props} />];
  return <>{props.draft.question === 'charge' ? parts.reverse() : parts}</>;
}

function Where({ practice, draft, view }: ResultsProps) {
  const { t, lang } = view;
  const scheme = practice && schemeOf(practice.estimate, draft.scheme);
  const shown = practice && yearOf(practice, scheme);
  const name = scheme && practice?.estimate.schemes[scheme]?.name;
  return (
    <section aria-labelledby="est-where">
      <h2 id="est-where" tabIndex={-1}>
        {t('est.where')}
      </h2>
      {shown ? (
        <>
          <p>
            {name ? t('any.where.scheme', { scheme: pick(name, lang) }) : t('any.where.before')}
          </p>
          <Year
            estimate={shown}
            scheme={scheme}
            clients={draft.question === 'offer' ? [t('any.offer')] : clientNames(draft.clients, t)}
            view={view}
          />
        </>
      ) : (
        <p>{t('any.where.choose')}</p>
      )}
    </section>
  );
}

function Ways({ practice, draft, send, view }: ResultsProps) {
  if (!practice) return null;
  const { t } = view;
  const several = Object.keys(practice.estimate.schemes).length > 1;
  const choose = (scheme: string | null) => send({ type: 'edit', change: { scheme } });
  return (
    <section aria-labelledby="est-rules">
      <h2 id="est-rules" tabIndex={-1}>
        {t(several ? 'any.schemes' : 'any.scheme')}
      </h2>
      {several && <p>{t('any.schemes.lead')}</p>}
      <Schemes
        id="est"
        estimate={practice.estimate}
        rates={practice.sought?.rates ?? null}
        chosen={schemeOf(practice.estimate, draft.scheme)}
        {...(several && { choose })}
        view={view}
      />
      {draft.scheme && several && (
        <button type="button" class="est-button no-print" onClick={() => choose(null)}>
          {t('any.schemes.all')}
        </button>
      )}
    </section>
  );
}
