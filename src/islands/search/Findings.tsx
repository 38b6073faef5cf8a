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
  const others = state.shown.slice(BEST);
  const kinds = [...new Set(others.map(({ url }) => kindOf(url).kind))];
  return (
    <>
      <List pages={state.shown.slice(0, BEST)} t={t} />
      {kinds.map((kind) => (
        <section key={kind} aria-label={t(`search.kind.${kind}`)}>
          <List pages={others.filter(({ url }) => kindOf(url).kind === kind)} t={t} />
        </section>
      ))}
      {state.shown.length < state.total && (
        <button type="button" class="button outline" onClick={state.more}>
          {t('search.more')}
        </button>
      )}
    </>
  );
}

function List({ pages, t }: { readonly pages: readonly PagefindData[]; readonly t: Translate }) {
  return (
    <ol class="search-results">
      {pages.map((page) => (
        <Finding key={page.url} page={page} t={t} />
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

function Finding({ page, t }: { readonly page: PagefindData; readonly t: Translate }) {
  const { kind, corners } = kindOf(page.url);
  const part = bestPart(page);
  return (
    <li>
      <p class="search-kind">
        {corners.map(({ id }) => (
          <Glyph key={id} role={id} />
        ))}
        {t(`search.kind.${kind}`)}
      </p>
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
