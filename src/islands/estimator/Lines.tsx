import { formulaText, type Line } from '../../logic/estimate/index.ts';
import { ruleNotes, type Writing } from './view.ts';

export function SourceLink({ id, view }: { id: string; view: Writing }) {
  const source = view.sources[id];
  if (!source) return null;
  return (
    <a class="est-source" href={source.href}>
      <span class="visually-hidden">{view.t('est.source')} </span>
      {source.confidence}&nbsp;·&nbsp;{source.label}
      <span class="visually-hidden"> {source.name}</span>
    </a>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly view: Writing;
  /** Names of the clients by index. */
  readonly clients?: readonly string[];
}

/** Lines with their formula in the reader's numbers, the rule, its article and its source. */
export function Lines({ lines, view, clients = [] }: LinesProps) {
  const { t, money, lang, rules } = view;
  const label = ({ id, client }: Line) => {
    const name = client === undefined ? undefined : clients[client];
    return name ? t('est.line.of', { line: t(`line.${id}`), client: name }) : t(`line.${id}`);
  };
  const notes = ruleNotes(lines, view);
  // A list without an item is read out as one.
  if (lines.length === 0) return null;
  return (
    <ul class="est-lines">
      {lines.map((line, index) => (
        <li key={`${line.id}-${index}`}>
          <p class="est-line">
            <span>{label(line)}</span>{' '}
            <span class="num">{t('est.perYear', { amount: money(line.amount) })}</span>
          </p>
          <p>{formulaText(line, t, lang, rules.country.currency)}</p>
        </li>
      ))}
      {notes.length > 0 && (
        <li class="est-rules">
          <p>{t('est.rules')}</p>
          {notes.map(({ name, article, source, note }) => (
            <p key={`${name}${source}`}>
              {name}
              {article && `, ${article}`} <SourceLink id={source} view={view} />
              {note && <span class="est-note">{note}</span>}
            </p>
          ))}
        </li>
      )}
    </ul>
  );
}
