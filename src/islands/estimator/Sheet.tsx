import { useEffect, useState } from 'preact/hooks';
import { today as dayHere } from '../shared/today.ts';
import type { Derived } from './derive.ts';
import type { Draft } from './draft.ts';
import { Check, Radios } from './fields/choices.tsx';
import { describedBy, Field } from './fields/Field.tsx';
import type { MoreData } from './more.ts';
import { JobPaper, OfferPaper, type Written } from './Paper.tsx';
import type { Prices } from './prices.ts';
import { useSheetWords } from './sheet-words.ts';
import type { View } from './view.ts';
import { worthTask } from './Worth.tsx';
import { type Desk, useWork } from './worker.ts';

/** For whom the sheet is: its prices for a client, or what the same assistant costs an employer. */
const AUDIENCES = ['client', 'employer'] as const;
type Audience = (typeof AUDIENCES)[number];

interface SheetProps {
  readonly prices: Prices;
  readonly derived: Derived;
  readonly draft: Draft;
  readonly data: MoreData;
  readonly desk: Desk;
  readonly view: View;
}

/** Prints the sheet alone: while it is on its way to the printer the rest of the page stays away. */
function printSheet() {
  const root = document.documentElement;
  root.setAttribute('data-sheet', '');
  addEventListener('afterprint', () => root.removeAttribute('data-sheet'), { once: true });
  print();
}

/** One page for a client or an employer, in either language. What is typed here is neither stored nor put into a link. */
export function Sheet(props: SheetProps) {
  const { view } = props;
  const { t } = view;
  const [open, setOpen] = useState(false);
  return (
    <section class="est-later est-sheetbox" aria-labelledby="est-sheet">
      <h3 id="est-sheet" class="no-print">
        {t('more.sheet.title')}
      </h3>
      <p class="no-print">{t('more.sheet.lead')}</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="no-print">{t('more.sheet.open')}</summary>
        {open && <Maker {...props} />}
      </details>
    </section>
  );
}

function Maker({ prices, derived, draft, data, desk, view }: SheetProps) {
  const { t } = view;
  const [audience, setAudience] = useState<Audience>('client');
  const [lang, setLang] = useState(view.lang);
  const [fixedTerm, setFixedTerm] = useState(false);
  const [written, setWritten] = useState<Written>({ from: '', to: '', until: '', included: '' });
  const { words, again } = useSheetWords(
    data.sheets.find((sheet) => sheet.lang === lang)?.words ?? '',
  );
  const [today, setToday] = useState('');
  useEffect(() => setToday(dayHere()), []);
  const task = audience === 'employer' ? worthTask(derived, draft, data, fixedTerm) : null;
  const { result, updating } = useWork(desk, task);
  const past = written.until !== '' && today !== '' && written.until < today;
  const put = (change: Partial<Written>) => setWritten((now) => ({ ...now, ...change }));
  const ready = audience === 'client' ? prices.sheet !== null : result !== null;
  const paper = {
    lang,
    today,
    written: past || audience === 'employer' ? { ...written, until: '' } : written,
    view,
  };

  return (
    <>
      <div class="est-sheetform no-print">
        <Radios
          name="est-sheet-for"
          legend={t('more.sheet.for')}
          value={audience}
          options={AUDIENCES.map((id) => [id, t(`more.sheet.for.${id}`)] as const)}
          onChoose={setAudience}
        />
        <Radios
          name="est-sheet-lang"
          legend={t('more.sheet.lang')}
          value={lang}
          options={data.sheets.map((sheet) => [sheet.lang, sheet.name] as const)}
          onChoose={setLang}
        />
        <div class="est-pair">
          <Text
            id="from"
            label={t('more.sheet.from')}
            value={written.from}
            onText={(from) => put({ from })}
          />
          <Text
            id="to"
            label={t(`more.sheet.to.${audience}`)}
            value={written.to}
            onText={(to) => put({ to })}
          />
          {audience === 'client' && (
            <Field
              id="est-sheet-until"
              label={t('more.sheet.until')}
              problem={past && t('more.sheet.past')}
            >
              <div class="est-input">
                <input
                  id="est-sheet-until"
                  class="start"
                  type="date"
                  value={written.until}
                  aria-invalid={past ? 'true' : undefined}
                  aria-describedby={describedBy('est-sheet-until', { problem: past && 'past' })}
                  onInput={(event) => put({ until: event.currentTarget.value })}
                />
              </div>
            </Field>
          )}
        </div>
        {audience === 'client' ? (
          <Field
            id="est-sheet-included"
            label={t('more.sheet.included')}
            hint={t('more.sheet.included.hint')}
          >
            <div class="est-input">
              <textarea
                id="est-sheet-included"
                rows={4}
                maxLength={1500}
                value={written.included}
                aria-describedby="est-sheet-included-hint"
                onInput={(event) => put({ included: event.currentTarget.value })}
              />
            </div>
          </Field>
        ) : (
          <Check label={t('more.sheet.fixed')} on={fixedTerm} onSwitch={setFixedTerm} />
        )}
        <p class="est-small">{t('more.sheet.private')}</p>
      </div>
      {words === 'missing' ? (
        <p class="est-notice no-print" role="alert">
          {t('more.sheet.missing')}{' '}
          <button type="button" class="est-button" onClick={again}>
            {t('more.sheet.again')}
          </button>
        </p>
      ) : words === 'coming' || (audience === 'employer' && !result && updating) ? (
        <p class="est-small">{t('more.wait')}</p>
      ) : ready ? (
        <>
          <button type="button" class="button no-print" onClick={printSheet}>
            {t('more.sheet.print')}
          </button>
          {audience === 'client' && prices.sheet ? (
            <OfferPaper {...paper} words={words} sheet={prices.sheet} />
          ) : (
            result && <JobPaper {...paper} words={words} value={result.value} />
          )}
        </>
      ) : (
        <p class="est-stale no-print">
          {t(audience === 'client' ? 'more.prices.none' : 'more.sheet.nowage')}
        </p>
      )}
    </>
  );
}

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Text({ id, label, value, onText }: TextProps) {
  return (
    <Field id={`est-sheet-${id}`} label={label}>
      <div class="est-input">
        <input
          id={`est-sheet-${id}`}
          class="start"
          type="text"
          maxLength={80}
          autocomplete="off"
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    </Field>
  );
}
