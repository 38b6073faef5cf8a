import { useState } from 'preact/hooks';
import { channelSources, type FeeId } from '../../logic/estimate/index.ts';
import { currencySymbol, formatDate, formatPay, formatShare } from '../../logic/i18n/format.ts';
import { pick } from '../../logic/i18n/text.ts';
import { type ChannelFee, type ClientFees, channelFee, feesInto, partsOf } from './channels.ts';
import { type Field, limitsOf, read, settled, shown } from './draft.ts';
import { Cells, FoldTable } from './FoldTable.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { SourceLink } from './Lines.tsx';
import type { MoreData } from './more.ts';
import { Open } from './Open.tsx';
import type { Writing } from './view.ts';

type Channel = MoreData['channels'][number];

interface ChannelsProps {
  readonly channels: readonly Channel[];
  /** What the first client pays at a time; 0: not known. */
  readonly payment: number;
  /** What the reader says that a US dollar costs; NaN: nothing. */
  readonly dollar: number;
  /** How those two are read. */
  readonly fields: Readonly<Record<'payment' | 'dollar', Field>>;
  /** Whose fees a channel can fill in. */
  readonly client: (ClientFees & { readonly name: string }) | null;
  readonly fill: (fees: ClientFees) => void;
  readonly view: Writing;
}

/** A number of this table alone: as typed, its value, and its field. The last value that could be read stands. */
function useNumber(field: Field, start: number, view: Writing) {
  const { lang } = view;
  const [typed, setTyped] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const [last, setLast] = useState(start);
  const text = typed ?? (Number.isNaN(start) || start === 0 ? '' : shown(start, field, lang));
  const parsed = read(text, field, lang);
  return {
    value: parsed.ok ? parsed.value : typed === null ? start : last,
    props: {
      value: text,
      problem: parsed.ok ? undefined : parsed.reason,
      touched,
      unit: currencySymbol(view.rules.country.currency, lang),
      limits: limitsOf(field, lang),
      onText: (now: string) => {
        setTyped(now);
        const next = read(now, field, lang);
        if (next.ok) setLast(next.value);
      },
      onLeave: () => {
        setTouched(true);
        if (typed !== null) setTyped(settled(typed, field, lang));
      },
      t: view.t,
    },
  };
}

/** What each way to be paid keeps of one payment; "not known" is said plainly, and every figure has its date and source. */
export function Channels({ channels, fields, client, fill, view, ...start }: ChannelsProps) {
  const { t, lang } = view;
  const home = view.rules.country.currency;
  const payment = useNumber(fields.payment, start.payment, view);
  const unit = useNumber(fields.dollar, start.dollar, view);
  const [said, setSaid] = useState('');
  const heads = [t('more.channels.keeps'), t('more.channels.arrives')];

  function use(channel: Channel, fee: ChannelFee) {
    if (!client) return;
    const fees = feesInto(client, fee, lang);
    fill(fees);
    const used = t('more.channels.used', {
      client: client.name,
      channel: pick(channel.name, lang),
      platform: fees.channel || '0',
      payment: fees.payment || '0',
    });
    setSaid(fee.known === 'all' ? used : `${used} ${t('more.channels.left')}`);
  }

  return (
    <section class="chapter est-later" aria-labelledby="est-channels">
      <h2 id="est-channels" tabIndex={-1}>
        {t('more.channels.title')}
      </h2>
      <p>
        {t('more.channels.lead')} {t(`more.channels.${home === 'USD' ? 'home' : 'abroad'}`)}
      </p>
      <div class="est-pair est-short no-print">
        <NumberField id="est-payment" label={t('more.channels.payment')} {...payment.props} />
        {home !== 'USD' && (
          <NumberField
            id="est-dollar"
            label={t('more.channels.dollar')}
            hint={t('more.channels.dollar.hint')}
            {...unit.props}
          />
        )}
      </div>
      <div class="est-rulebox">
        <FoldTable
          class="est-tiers est-channels"
          caption={t('more.channels.title')}
          first={t('more.channels.channel')}
          heads={heads}
        >
          {channels.map((channel) => {
            const fee = channelFee(channel, payment.value, unit.value, home);
            return (
              <tbody role="rowgroup" key={channel.id}>
                <Figures {...{ channel, fee, heads, view }} paid={payment.value > 0} />
                <tr role="row">
                  <td role="cell" colSpan={3}>
                    <div>
                      <Open
                        summary={
                          <span>
                            {t('more.channels.how')}
                            <span class="visually-hidden">: {pick(channel.name, lang)}</span>
                          </span>
                        }
                        always={view.still === true}
                      >
                        {() => <Parts channel={channel} view={view} />}
                      </Open>
                      {client && (
                        <button
                          type="button"
                          class="est-button no-print"
                          onClick={() => use(channel, fee)}
                        >
                          {t('more.channels.use', { client: client.name })}
                          <span class="visually-hidden">: {pick(channel.name, lang)}</span>
                        </button>
                      )}
                    </div>
                  </td>
                </tr>
              </tbody>
            );
          })}
        </FoldTable>
      </div>
      <p role="status" class="est-small">
        {said}
      </p>
    </section>
  );
}

interface FiguresProps {
  readonly channel: Channel;
  readonly fee: ChannelFee;
  readonly heads: readonly string[];
  /** Whether there is a payment that something arrives of. */
  readonly paid: boolean;
  readonly view: Writing;
}

/** What the channel keeps of this payment, as far as it is known, and what is not. */
function Figures({ channel, fee, heads, paid, view }: FiguresProps) {
  const { t, money, lang } = view;
  const { stack, known } = fee;
  const figures =
    known === 'none'
      ? [t('more.channels.unknown'), '–']
      : [
          t(`more.channels.${known}`, { share: formatShare(stack.effective, lang) }),
          paid ? t(`more.channels.net.${known}`, { amount: money(stack.net) }) : '–',
        ];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {pick(channel.name, lang)}
        {stack.missing.length > 0 && (
          <span class="est-what">
            {t('more.channels.missing', {
              list: stack.missing.map((id) => t(`more.fee.${id}`)).join(', '),
            })}
          </span>
        )}
      </th>
      <Cells heads={heads} figures={figures} />
    </tr>
  );
}

/** Where each part of the fee stands, within what it varies, and when a person last read it. */
function Parts({ channel, view }: { channel: Channel; view: Writing }) {
  const { t, lang } = view;
  const amount = (id: FeeId) => {
    const { value } = channel[id];
    if (value === null) return t('more.channels.unknown');
    if (id === 'payoutFee') return formatPay(value, channel.payoutFee.currency, lang);
    const { range } = channel[id];
    const [low, high] = range ?? [];
    return low === undefined || high === undefined
      ? formatShare(value, lang, 2)
      : t('more.channels.range', {
          share: formatShare(value, lang, 2),
          low: formatShare(low, lang, 2),
          high: formatShare(high, lang, 2),
        });
  };
  return (
    <div class="est-parts">
      <ul>
        {partsOf(channel, view.rules.country.currency).map((id) => (
          <li key={id}>
            <b>{t(`more.fee.${id}`)}</b>: <span class="num">{amount(id)}</span>
            {channel[id].note && <>. {pick(channel[id].note, lang)}</>}
          </li>
        ))}
      </ul>
      {channel.note && <p>{pick(channel.note, lang)}</p>}
      <p>
        {t('more.channels.checked', {
          date: formatDate(channel.checked, lang),
          grade: channel.confidence,
        })}{' '}
        {channelSources(channel).map((id) => (
          <SourceLink key={id} id={id} view={view} />
        ))}
      </p>
    </div>
  );
}
