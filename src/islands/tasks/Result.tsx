import { Glyph } from '../../drawings/Glyph.tsx';
import { PlaceSign } from '../../drawings/PlaceSign.tsx';
import { upperFirst } from '../../logic/i18n/text.ts';
import { ROLES, sideOf } from '../../logic/roles.ts';
import { showHours } from '../../logic/tasks/hours.ts';
import { PLACES, type Sum } from '../../logic/tasks/sum.ts';
import type { TasksProps, TaskView, View } from './types.ts';
import { percents, roundly, sentences } from './words.ts';

/** Hours by place on the line between the desks: office at the start, remote at the end. */
function Bar({ shares }: { readonly shares: NonNullable<Sum['shares']> }) {
  let from = 0;
  return (
    <svg class="tk-bar" aria-hidden="true">
      {PLACES.map((place) => {
        const start = from;
        from += shares[place];
        return (
          <rect
            key={place}
            class={`at-${place}`}
            x={`${(100 * start).toFixed(2)}%`}
            width={`${(100 * shares[place]).toFixed(2)}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

function Figures({ sum, view }: { readonly sum: Sum; readonly view: View }) {
  const { t, lang } = view;
  const { shares, mix, byPlace } = sum;
  if (!shares || !mix) return <p class="tk-none">{t('tasks.tool.none')}</p>;
  const [places, roles] = [percents(shares, view), percents(mix, view)];
  return (
    <>
      <p class="tk-answer">
        {t('tasks.tool.total', {
          week: showHours(sum.week, lang),
          month: roundly(sum.month, view),
        })}
      </p>
      <Bar shares={shares} />
      <dl class="tk-places">
        {PLACES.map((place) => (
          <div key={place}>
            <dt>
              <PlaceSign place={place} /> {upperFirst(t(`tasks.place.${place}`))}
            </dt>
            <dd>
              <b>{places[place]}</b>
              {t('tasks.tool.hoursOf', { hours: showHours(byPlace[place], lang) })}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{t('tasks.tool.mix')}</h4>
      <dl class="tk-mix">
        {ROLES.map(({ id }) => (
          <div key={id} class={`${sideOf(id)} tk-${id}`}>
            <dt>
              <Glyph role={id} />
              {t(`role.${id}.short`)} <span>{t(`role.${id}`)}</span>
            </dt>
            <dd>{roles[id]}</dd>
          </div>
        ))}
      </dl>
      <p class="tk-small">{t('tasks.tool.mix.note')}</p>
      <h4>{t('tasks.tool.reading')}</h4>
      <ul class="tk-reading">
        {sentences(sum, view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly sum: Sum;
  /** Ticked tasks whose hours cannot be read. */
  readonly waiting: readonly TaskView[];
  readonly paths: TasksProps['paths'];
  readonly view: View;
}

/** What the ticks add up to. */
export function Result({ sum, waiting, paths, view }: Props) {
  const { t } = view;
  return (
    <div class="tk-result">
      <h3>{t('tasks.tool.result')}</h3>
      {waiting.length > 0 && (
        <p class="tk-notice">
          {t('tasks.tool.waiting', { tasks: waiting.map(({ name }) => `“${name}”`).join(', ') })}
        </p>
      )}
      <Figures sum={sum} view={view} />
      {sum.shares && (
        <p class="tk-onward no-print">
          <a href={paths.hire}>{t('tasks.tool.hire')}</a>{' '}
          <a href={paths.rates}>{t('tasks.tool.rates')}</a>
        </p>
      )}
    </div>
  );
}
