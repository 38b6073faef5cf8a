import type { CountryEmployed } from '../../../logic/estimate/countries/index.ts';
import { Flow } from '../Flow.tsx';
import { Lines } from '../Lines.tsx';
import { Open } from '../Open.tsx';
import { Reasons } from '../Reasons.tsx';
import { Figure, Rich } from '../Rich.tsx';
import type { View } from './view.ts';
import { rowsOf } from './Year.tsx';

interface JobProps {
  readonly job: CountryEmployed;
  readonly view: View;
}

/** A year in a job in a sentence: what is kept, and what it costs the employer. */
export function JobHead({ job, view }: JobProps) {
  const { short, words } = view;
  const figure = (amount: number) => <Figure side="office">{short(amount)}</Figure>;
  return (
    <p class="est-employed-head">
      <Rich
        text={words['any.job.sentence'] ?? ''}
        parts={{
          gross: <span class="num">{short(job.gross / 12)}</span>,
          keep: figure(job.takeHome.month),
          cost: figure(job.employer.cost.month),
        }}
      />
    </p>
  );
}

/** The same line by line, with what makes it doubtful and how it is worked out. */
export function Job({ job, view }: JobProps) {
  const { t } = view;
  const side = 'office' as const;
  const unit = t('any.flow.month');
  return (
    <>
      {job.cautions.length > 0 && (
        <Reasons
          reasons={job.cautions}
          view={view}
          verdict={(applicable) => t(`any.applies.${applicable}`)}
        />
      )}
      <div class="est-halves">
        <div>
          <h3>{t('est.pa.keeps')}</h3>
          <Flow
            rows={rowsOf(job.lines, ['pay', 'contributions', 'tax'], 'keep', view)}
            caption={t('est.pa.keeps')}
            {...{ side, unit, view }}
          />
        </div>
        <div>
          <h3>{t('est.pa.costs')}</h3>
          <Flow
            rows={rowsOf(job.employer.lines, ['pay', 'employer'], 'cost', view)}
            caption={t('est.pa.costs')}
            {...{ side, unit, view }}
          />
        </div>
      </div>
      {job.workings.length > 0 && (
        <Open class="est-open" always={view.still === true} summary={t('est.pa.workings')}>
          {() => <Lines lines={job.workings} view={view} />}
        </Open>
      )}
    </>
  );
}
