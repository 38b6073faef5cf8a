import { getCollection } from 'astro:content';
import { BALANCE_THEMES, type BalanceSide, type BalanceTheme } from '../schemas/balance.ts';
import { ROLE_IDS, type RoleId } from '../schemas/common.ts';

/** A theme with what speaks for a role there and what against it. */
export interface BalanceRow {
  readonly theme: BalanceTheme;
  readonly for: BalanceSide;
  readonly against: BalanceSide;
}

/** One role's, and the day on which a person last checked it. */
interface RoleBalance {
  readonly checked: string;
  readonly rows: readonly BalanceRow[];
}

/** Every role's advantages and drawbacks, theme by theme. @throws Error for a role without them */
export async function getBalances(): Promise<ReadonlyMap<RoleId, RoleBalance>> {
  const all = new Map((await getCollection('balance')).map(({ id, data }) => [id, data]));
  return new Map(
    ROLE_IDS.map((role) => {
      const found = all.get(role);
      if (!found) throw new Error(`content/balance/${role}.yaml is missing`);
      const { checked, themes } = found;
      return [
        role,
        { checked, rows: BALANCE_THEMES.map((theme) => ({ theme, ...themes[theme] })) },
      ] as const;
    }),
  );
}

/** One role's advantages and drawbacks. */
export const getBalance = async (role: RoleId) =>
  (await getBalances()).get(role)?.rows as readonly BalanceRow[];
