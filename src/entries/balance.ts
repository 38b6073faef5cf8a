import { getCollection } from 'astro:content';
import { BALANCE_THEMES, type BalanceSide, type BalanceTheme } from '../schemas/balance.ts';
import { ROLE_IDS, type RoleId } from '../schemas/common.ts';

/** A theme with what speaks for a role there and what against it. */
export interface BalanceRow {
  readonly theme: BalanceTheme;
  readonly for: BalanceSide;
  readonly against: BalanceSide;
}

/** Every role's advantages and drawbacks, theme by theme. @throws Error for a role without them */
export async function getBalances(): Promise<ReadonlyMap<RoleId, readonly BalanceRow[]>> {
  const all = new Map((await getCollection('balance')).map(({ id, data }) => [id, data.themes]));
  return new Map(
    ROLE_IDS.map((role) => {
      const themes = all.get(role);
      if (!themes) throw new Error(`content/balance/${role}.yaml is missing`);
      return [role, BALANCE_THEMES.map((theme) => ({ theme, ...themes[theme] }))] as const;
    }),
  );
}

/** One role's advantages and drawbacks. */
export const getBalance = async (role: RoleId) =>
  (await getBalances()).get(role) as readonly BalanceRow[];
