import { describe, expect, test } from 'vitest';
import { roleById } from '../../src/logic/roles.ts';
import { BALANCE_THEMES, balanceSchema } from '../../src/schemas/balance.ts';
import { LANGS, type Lang, ROLE_IDS, type RoleId } from '../../src/schemas/common.ts';
import { balances } from '../support/content.ts';

const all = balances();
const SIDES = ['for', 'against'] as const;
const MOST_UNEVEN = 1.25;
const LONGEST = 170;

const sidesOf = (role: RoleId, side: (typeof SIDES)[number]) =>
  BALANCE_THEMES.map((theme) => all.get(role)?.themes[theme][side]).filter(
    (found) => found !== undefined,
  );
const every = ROLE_IDS.flatMap((role) =>
  SIDES.flatMap((side) => sidesOf(role, side).map((entry) => ({ role, side, ...entry }))),
);

/** Words that decide for the reader, and words of promise or fright: in no entry. */
const PUSHING: Readonly<Record<Lang, RegExp>> = {
  en: /\b(must|should|ought|never|always|obviously|clearly|of course|certainly|guaranteed?|simply|just|merely|only|best|worst|perfect|ideal|dream|amazing|great|terrible|awful|exciting|boring|easy|easily|wonderful|unfortunately|luckily)\b/i,
  id: /\b(harus(lah)?|sebaiknya|seharusnya|selalu|takkan|pasti|tentu|jelas|dijamin|cuma|hanya|sekadar|terbaik|terburuk|sempurna|ideal|impian|luar biasa|hebat|seru|membosankan|mudah|gampang|sayangnya|untungnya)\b/i,
};
/** Words that praise: whoever uses one for the office uses it for home as well. */
const PRAISE: Readonly<Record<Lang, readonly string[]>> = {
  en: 'free freedom freely flexible flexibility secure security stable stability safe trusted trust respected valued interesting rewarding pleasant comfortable independent proud generous good well better higher closer'.split(
    ' ',
  ),
  id: 'bebas kebebasan leluasa fleksibel aman stabil terjamin dipercaya tepercaya dihormati dihargai menarik memuaskan nyaman mandiri bangga baik tinggi akrab'.split(
    ' ',
  ),
};
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
const praisedIn = (lang: Lang, texts: readonly string[]) =>
  new Set(texts.flatMap(wordsOf).filter((word) => PRAISE[lang]?.includes(word)));
/** Words of praise that one arrangement gets and the other does not. */
function partial(lang: Lang, entries: readonly { role: RoleId; text: string }[]): string[] {
  const praised = (x: number) =>
    praisedIn(
      lang,
      entries.filter(({ role }) => roleById(role).corner.x === x).map(({ text }) => text),
    );
  return [...praised(-1).symmetricDifference(praised(1))];
}

describe('what speaks for a role and against it', () => {
  test.each(ROLE_IDS)('%s has four advantages and four drawbacks, each with a source', (role) => {
    for (const side of SIDES) {
      const found = sidesOf(role, side);
      expect(found, side).toHaveLength(4);
      for (const { sources } of found) expect(sources.length).toBeGreaterThan(0);
    }
  });

  test('a fifth theme, a missing side and a source that is missing are refused', () => {
    const real = all.get('pa');
    const { money, ...three } = real?.themes ?? {};
    const takes = (themes: unknown) => balanceSchema.safeParse({ ...real, themes }).success;
    expect(takes({ ...three, money })).toBe(true);
    expect(takes(three)).toBe(false);
    expect(takes({ ...three, money, work: money })).toBe(false);
    expect(takes({ ...three, money: { for: money?.for } })).toBe(false);
    expect(takes({ ...three, money: { ...money, for: { ...money?.for, sources: [] } } })).toBe(
      false,
    );
    const reasoned = { ...money?.for, confidence: 'E', note: undefined };
    expect(takes({ ...three, money: { ...money, for: reasoned } })).toBe(false);
  });

  test.each(LANGS)('%s says about as much of each role, and as much for it as against', (lang) => {
    const size = (role: RoleId, side: (typeof SIDES)[number]) =>
      sidesOf(role, side).reduce((sum, { text }) => sum + (text[lang]?.length ?? 0), 0);
    const sums = ROLE_IDS.map((role) => size(role, 'for') + size(role, 'against'));
    expect(Math.max(...sums) / Math.min(...sums), sums.join(' ')).toBeLessThanOrEqual(MOST_UNEVEN);
    for (const role of ROLE_IDS) {
      const [pro, contra] = [size(role, 'for'), size(role, 'against')];
      expect(Math.max(pro, contra) / Math.min(pro, contra), role).toBeLessThanOrEqual(MOST_UNEVEN);
    }
  });

  test.each(LANGS)('%s fits half a page: no entry is long', (lang) => {
    expect(every.filter(({ text }) => (text[lang]?.length ?? 0) > LONGEST)).toEqual([]);
  });

  test.each(LANGS)('%s does not push', (lang) => {
    const found = every.flatMap(({ role, side, text }) => {
      const word = PUSHING[lang]?.exec(text[lang] ?? '')?.[0];
      return word ? [`${role} ${side}: ${word}`] : [];
    });
    expect(found).toEqual([]);
  });

  test.each(LANGS)('%s praises no arrangement in words that the other does not get', (lang) => {
    expect(
      partial(
        lang,
        every.map(({ role, text }) => ({ role, text: text[lang] ?? '' })),
      ),
    ).toEqual([]);
  });

  test('the words are found where they stand', () => {
    expect('Here you must smile').toMatch(PUSHING['en'] as RegExp);
    expect('Anda pasti senang').toMatch(PUSHING['id'] as RegExp);
    const entries = [
      { role: 'pa', text: 'A stable, good post' },
      { role: 'vea', text: 'A good life' },
    ] as const;
    expect(partial('en', entries)).toEqual(['stable']);
  });
});
