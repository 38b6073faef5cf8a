import { Glyph } from '../../drawings/Glyph.tsx';
import type { Translate } from '../../logic/i18n/text.ts';
import { ROLES } from '../../logic/roles.ts';
import { bestPart, excerptParts, fromSentence, type PagefindData } from './pagefind.ts';
import type { SearchState, Way } from './state.ts';

interface Props {
  readonly state: SearchState;
  readonly roles: readonly Way[];
  readonly t: Translate;
}

/** As many of the best stand before the others, whatever they are. */
const BEST = 3;

/** The pages that were found; where there are none, or no index, the ways on from there. */
export function Findings({ state, roles, t }: Props) {
  if (state.kind === 'failed') {
    return (
      <>
        <p class="search-ways">
          <button type="button" class="button" onClick={state.again}>
            {t('search.again')}
          </button>
          <a href="#all">{t('search.toList')}</a>
        </p>
        {state.shown && state.shown.length > 0 && <List pages={state.shown} t={t} />}
      </>
    );
  }
  if (state.kind !== 'found') return null;
  if (state.total === 0) return <Nothing roles={roles} t={t} />;
  const best = state.shown.slice(0, BEST);
  const others = state.shown.slice(BEST);
  const kinds = [...new Set(others.map(({ url }) => kindOf(url).kind))];
  return (
    <>
      {kinds.length === 0 ? <List pages={best} t={t} /> : <Group kind="best" pages={best} t={t} />}
      {kinds.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          pages={others.filter(({ url }) => kindOf(url).kind === kind)}
          t={t}
        />
      ))}
      {state.shown.length < state.total && (
        <button type="button" class="button outline" onClick={state.more}>
          {t('search.more')}
        </button>
      )}
    </>
  );
}

interface ListProps {
  readonly pages: readonly PagefindData[];
  readonly t: Translate;
  /** All of one kind, as a heading above them says. */
  readonly isOfOneKind?: boolean;
}

/** Pages under a heading: the best of all kinds, or others of one kind. */
function Group({ kind, pages, t }: ListProps & { readonly kind: string }) {
  const id = `found-${kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`search.group.${kind}`)}</h2>
      <List pages={pages} t={t} isOfOneKind={kind !== 'best'} />
    </section>
  );
}

function List({ pages, t, isOfOneKind = false }: ListProps) {
  return (
    <ol class="search-results">
      {pages.map((page) => (
        <Finding key={page.url} page={page} t={t} isOfOneKind={isOfOneKind} />
      ))}
    </ol>
  );
}

/** What a page is, told by its address. */
function kindOf(url: string) {
  const [, kind = '', slug = ''] =
    /\/(roles|compare)\/([a-z-]+)\//.exec(url) ?? /\/(faq|glossary|guides)\/[#a-z]/.exec(url) ?? [];
  return {
    kind: kind || 'page',
    corners: ROLES.filter((role) => slug.split('-vs-').includes(role.slug)),
  };
}

interface FindingProps extends Pick<ListProps, 't' | 'isOfOneKind'> {
  readonly page: PagefindData;
}

function Finding({ page, t, isOfOneKind }: FindingProps) {
  const { kind, corners } = kindOf(page.url);
  const part = bestPart(page);
  return (
    <li>
      {!(isOfOneKind && corners.length === 0) && (
        <p class="search-kind">
          {corners.map(({ id }) => (
            <Glyph key={id} role={id} />
          ))}
          {!isOfOneKind && t(`search.kind.${kind}`)}
        </p>
      )}
      <a class="search-title" href={page.url}>
        {page.meta.title}
      </a>
      {page.excerpt !== '' && (
        <p>
          {excerptParts(fromSentence((part ?? page).excerpt)).map(({ text, marked }) =>
            marked ? <mark>{text}</mark> : text,
          )}
        </p>
      )}
      {part && (
        <p class="search-part">
          {t('search.in')} <a href={part.url}>{part.title}</a>
        </p>
      )}
    </li>
  );
}

/** Words that have answers, and the roles. */
function Nothing({ roles, t }: Pick<Props, 'roles' | 't'>) {
  const words = t('search.none.words').split(', ');
  return (
    <div class="search-nothing">
      <p>{t('search.none.more')}</p>
      <ul class="search-words">
        {words.map((word) => (
          <li key={word}>
            <a href={`#q=${encodeURIComponent(word)}`}>{word}</a>
          </li>
        ))}
      </ul>
      <ul class="search-words">
        {roles.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      <a href="#all" class="search-list">
        {t('search.toList')}
      </a>
    </div>
  );
}
