import { pick } from '../logic/i18n/text.ts';
import { answersOf } from '../logic/weigh/types.ts';
import { type Lang, ROLE_IDS, type RoleId } from '../schemas/common.ts';
import { getComparison } from './comparison.ts';
import { translator } from './ui.ts';

/** The office on one side, self-employment at a distance on the other, and nothing else between them. */
const ARRANGEMENT = 'pa ea,va vea';

/**
 * What can be weighed, by group, in a language; and the names of the aspects that cannot: because all four roles give
 * the same answer (`same`), or because the answers say what is known rather than what one may prefer (`known`).
 */
export async function getWeighing(lang: Lang) {
  const t = translator(lang);
  const same: string[] = [];
  const known: string[] = [];
  const groups = (await getComparison()).map(({ group, rows }) => ({
    id: group,
    name: t(`group.${group}`),
    aspects: rows.flatMap(({ id, name, why, cells, answers: words }) => {
      const values = Object.fromEntries(
        ROLE_IDS.map((role) => [role, cells[role].value]),
      ) as Record<RoleId, string>;
      const answers = answersOf(values, ROLE_IDS);
      if (!words || answers.length < 2) {
        (answers.length < 2 ? same : known).push(pick(name, lang));
        return [];
      }
      return {
        id,
        name: pick(name, lang),
        why: pick(why, lang),
        answers: answers.map((answer) => ({
          ...answer,
          text: pick(words[answer.value] ?? {}, lang),
        })),
      };
    }),
  }));
  const weighed = groups.flatMap(({ aspects }) => aspects);
  const together = weighed.filter(
    ({ answers }) => answers.map(({ roles }) => roles.join(' ')).join() === ARRANGEMENT,
  );
  return {
    groups: groups.filter(({ aspects }) => aspects.length > 0),
    total: weighed.length,
    together: together.length,
    same,
    known,
  };
}
