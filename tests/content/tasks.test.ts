import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/logic/roles.ts';
import { encodeTicks } from '../../src/logic/tasks/codec.ts';
import { ownedBy } from '../../src/logic/tasks/count.ts';
import { showHours } from '../../src/logic/tasks/hours.ts';
import { LANGS, ROLE_IDS } from '../../src/schemas/common.ts';
import {
  ELSEWHERE,
  ISCO_CODES,
  ONET_CODES,
  PLACES,
  taskFamilySchema,
} from '../../src/schemas/task.ts';
import { checked, taskFamilies, words } from '../support/content.ts';
import { FAMILIES, TASKS } from '../support/tasks.ts';

describe('the tasks', () => {
  test('are about sixty, in families of some size', () => {
    expect(TASKS.length).toBeGreaterThanOrEqual(55);
    expect(TASKS.length).toBeLessThanOrEqual(70);
    expect(FAMILIES.length).toBeGreaterThanOrEqual(8);
    for (const { id, tasks } of FAMILIES) expect(tasks.length, id).toBeGreaterThanOrEqual(4);
    expect(new Set(FAMILIES.map(({ order }) => order)).size).toBe(FAMILIES.length);
  });

  test('are done in all three places, and each role usually owns some', () => {
    for (const place of PLACES)
      expect(TASKS.filter((task) => task.place === place).length, place).toBeGreaterThanOrEqual(8);
    for (const role of ROLE_IDS)
      expect(ownedBy(TASKS, role).length, role).toBeGreaterThanOrEqual(10);
    for (const who of ELSEWHERE)
      expect(
        TASKS.some(({ elsewhere }) => elsewhere === who),
        who,
      ).toBe(true);
  });

  test('each usually belong to somebody', () => {
    const nobody = TASKS.filter(({ roles }) => !Object.values(roles).includes('usually'));
    expect(nobody.map(({ id }) => id)).toEqual([]);
  });

  test('that need presence are seldom those of somebody far away', () => {
    const far = ROLES.filter(({ corner }) => corner.x > 0);
    const wrong = TASKS.filter(
      ({ place, roles }) =>
        (place === 'on-site' && far.some(({ id }) => roles[id] !== 'rarely')) ||
        (place === 'proxy' && far.some(({ id }) => roles[id] === 'usually')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(LANGS)('%s names no two alike, and no name or reason is a paragraph', (lang) => {
    const names = [...FAMILIES, ...TASKS].map(({ name }) => name[lang] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 56 || /[.:;]$/.test(name))).toEqual([]);
    const reasons = TASKS.flatMap(({ why }) => (why ? [why[lang] ?? ''] : []));
    expect(reasons.filter((reason) => !/^\p{Lu}.*\.$/u.test(reason))).toEqual([]);
    const matches = TASKS.flatMap(({ onet = [], ilo }) => [...onet, ...(ilo ? [ilo] : [])]);
    // They are set into a sentence.
    expect(matches.filter(({ says }) => /^\p{Lu}(?!\p{Lu})|[.]$/u.test(says[lang] ?? ''))).toEqual(
      [],
    );
  });

  test('have hours that every language writes and a link carries', () => {
    for (const lang of LANGS) {
      const all = new Map(TASKS.map(({ id, hours }) => [id, showHours(hours, lang)]));
      const link = encodeTicks(TASKS, all, lang);
      expect(link).not.toContain('~');
      expect(link.length).toBeLessThan(2000);
    }
  });
});

describe('what is matched', () => {
  const matched = TASKS.filter(({ onet }) => onet);

  test('cites the database it is matched in, and the other way round', () => {
    const cites = (source: string) =>
      TASKS.filter(({ sources }) => sources.includes(source)).map(({ id }) => id);
    expect(cites('onet-29-3')).toEqual(matched.map(({ id }) => id));
    expect(cites('ilo-genai-2025')).toEqual(TASKS.filter(({ ilo }) => ilo).map(({ id }) => id));
  });

  test('has an occupation and a statement that belongs to one occupation only', () => {
    expect(matched.length).toBeGreaterThanOrEqual(40);
    const codeOf = new Map<number, string>();
    for (const { id, onet = [] } of matched) {
      for (const { code, task } of onet) {
        expect(ONET_CODES, id).toContain(code);
        expect(codeOf.get(task) ?? code, `${id}: ${task}`).toBe(code);
        codeOf.set(task, code);
      }
    }
    for (const code of ONET_CODES) expect([...codeOf.values()]).toContain(code);
  });

  test('is as sure as its best source: official lists are an A, nothing else is', () => {
    for (const { id, sources, confidence } of TASKS) {
      const official = sources.some((source) => ['onet-29-3', 'ilo-genai-2025'].includes(source));
      expect(confidence === 'A', id).toBe(official);
    }
  });

  test('scores one task once', () => {
    const scored = TASKS.flatMap(({ ilo }) => (ilo ? [`${ilo.group} ${ilo.score}`] : []));
    expect(new Set(scored).size).toBe(scored.length);
    for (const group of ISCO_CODES)
      expect(
        scored.some((one) => one.startsWith(group)),
        group,
      ).toBe(true);
  });
});

describe('a wrong family is named with field and expectation', () => {
  const [[file = '', family] = []] = [...taskFamilies()];
  const withTask = (change: object) => {
    const [id = '', task] = Object.entries(family?.tasks ?? {})[0] ?? [];
    return { ...family, tasks: { [id]: { ...task, ...change } } };
  };

  test.each([
    [{ place: 'proxy', why: undefined }, 'needs a reason'],
    [{ confidence: 'E', note: undefined }, 'needs a note'],
    [{ hours: [3, 1] }, 'the low figure comes first'],
    [{ roles: { pa: 'always', ea: 'usually', va: 'usually', vea: 'usually' } }, 'roles.pa'],
    [{ sources: [] }, 'sources'],
    [{ why: { en: 'x'.repeat(120), id: 'x' } }, 'at most 110 characters'],
  ])('%j', (change, message) => {
    expect(() => checked(taskFamilySchema, withTask(change), `tasks/${file}.yaml`)).toThrow(
      message,
    );
  });
});

test.each(LANGS)('%s has a word for everybody who may own a task', (lang) => {
  for (const who of ELSEWHERE) expect(words(lang)[`tasks.elsewhere.${who}`]).toBeTruthy();
});
