import { Breakdown } from './Breakdown.tsx';
import { type Practice, yearUnder } from './derive.ts';
import type { Draft } from './draft.ts';
import { clientNames } from './fields/Clients.tsx';
import type { Form } from './form.ts';
import { Regimes } from './Regimes.tsx';
import type { View } from './view.ts';

interface ResultsProps {
  readonly practice: Practice | null;
  readonly draft: Draft;
  readonly send: Form['send'];
  readonly view: View;
}

/** Where the year goes, and every rule it may be taxed under; the rules come first where each needs a rate of its own. */
export function Results(props: ResultsProps) {
  const parts = [<Where key="where" {...props} />, <Rules key="rules" {...props} />];
  return <>{props.draft.question === 'charge' ? parts.reverse() : parts}</>;
}

function Where({ practice, draft, view }: ResultsProps) {
  const { t } = view;
  const { regime } = draft;
  const year =
    practice?.question === 'keep'
      ? practice.estimate
      : practice && regime && yearUnder(practice, regime);
  return (
    <section aria-labelledby="est-where">
      <h2 id="est-where" tabIndex={-1}>
        {t('est.where')}
      </h2>
      {year ? (
        <>
          <p>
            {regime
              ? t('est.where.chosen', { regime: t(`est.regime.${regime}`) })
              : t('est.where.before')}
          </p>
          <Breakdown
            estimate={year}
            regime={regime}
            clients={clientNames(draft.clients, t)}
            view={view}
          />
        </>
      ) : (
        <p>{t('est.where.choose')}</p>
      )}
    </section>
  );
}

function Rules({ practice, draft, send, view }: ResultsProps) {
  if (!practice) return null;
  const { t } = view;
  const choose = (regime: Draft['regime']) => send({ type: 'choose', change: { regime } });
  return (
    <section aria-labelledby="est-rules">
      <h2 id="est-rules" tabIndex={-1}>
        {t('est.regimes.title')}
      </h2>
      <p>{t('est.regimes.lead')}</p>
      <Regimes
        id="est"
        estimate={practice.estimate}
        rates={practice.question === 'charge' ? practice.rates : null}
        chosen={draft.regime}
        choose={choose}
        view={view}
      />
      {draft.regime && (
        <button type="button" class="est-button no-print" onClick={() => choose(null)}>
          {t('est.regimes.all')}
        </button>
      )}
    </section>
  );
}
