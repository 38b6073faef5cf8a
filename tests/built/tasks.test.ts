import { describe, expect, test } from 'vitest';
import { ownedBy } from '../../src/logic/tasks/count.ts';
import { showHours } from '../../src/logic/tasks/hours.ts';
import { LANGS, ROLE_IDS } from '../../src/schemas/common.ts';
import { PLACES } from '../../src/schemas/task.ts';
import { parseCsv } from '../support/csv.ts';
import { attributes, folderOf, pageAt, readBuilt, textOf } from '../support/dist.ts';
import { FAMILIES, TASKS } from '../support/tasks.ts';
import { WORDS } from '../support/words.ts';

describe.each(LANGS)('the page of the tasks in %s', (lang) => {
  const page = pageAt(lang, 'tasks/');
  const { html } = page;
  const t = WORDS[lang as 'en' | 'id'];

  test('has a table per family, named and counted', () => {
    const captions = html.match(/<h3 id="family-[\s\S]*?<\/caption>/g) ?? [];
    expect(captions.length).toBe(FAMILIES.length);
    for (const [index, { name, tasks }] of FAMILIES.entries()) {
      const caption = textOf(captions[index] ?? '');
      expect(caption).toContain(name[lang]);
      const counts = caption.match(/\d+/g)?.map(Number) ?? [];
      expect(counts[0]).toBe(tasks.length);
      expect(counts.slice(1).reduce((sum, n) => sum + n, 0)).toBe(tasks.length);
    }
  });

  test('says of every task where it is done, whose it is and how long it takes', () => {
    const rows = html.match(/<tr [^>]*id="task-[\s\S]*?<\/tr>/g) ?? [];
    expect(rows.length).toBe(TASKS.length);
    for (const [index, task] of TASKS.entries()) {
      const row = textOf(rows[index] ?? '');
      expect(row).toContain(task.name[lang]);
      expect(row).toContain(t(`tasks.place.${task.place}`));
      expect(row).toContain(showHours(task.hours, lang));
      const own = rows[index]?.match(/class="own (\w+)/g)?.map((mark) => mark.slice(11));
      expect(own).toEqual(ROLE_IDS.map((role) => task.roles[role]));
      for (const source of task.sources) expect(rows[index]).toContain(`#${source.toLowerCase()}"`);
      for (const { task: statement } of task.onet ?? []) expect(row).toContain(String(statement));
    }
  });

  test('draws as many marks as it counts', () => {
    const table = html.match(/<table class="task-sum[\s\S]*?<\/table>/)?.[0] ?? '';
    const cells = [...table.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
    const lists = [TASKS, ...ROLE_IDS.map((role) => ownedBy(TASKS, role))];
    const wanted = lists.flatMap((list) =>
      PLACES.map((place) => list.filter((task) => task.place === place).length),
    );
    expect(cells.map((cell) => Number(textOf(cell)))).toEqual(wanted);
    expect(cells.map((cell) => cell.match(/M[\d.]+ [\d.]+/g)?.length ?? 0)).toEqual(wanted);
  });

  test('hands its data out as table and as data, with the same tasks', () => {
    expect(attributes(page, 'a[download]', 'href')).toEqual(
      ['csv', 'json', 'schema.json'].map((ending) => `/${folderOf(lang)}tasks/tasks.${ending}`),
    );
    const json = JSON.parse(readBuilt(`${folderOf(lang)}tasks/tasks.json`));
    expect(json.tasks.map(({ id }: { id: string }) => id)).toEqual(TASKS.map(({ id }) => id));
    for (const [index, { name, roles, hours, sources }] of TASKS.entries()) {
      expect(json.tasks[index]).toMatchObject({
        name: name[lang],
        roles,
        hoursLow: hours[0],
        hoursHigh: hours[1],
      });
      expect(json.tasks[index].sources.map(({ id }: { id: string }) => id)).toEqual(sources);
    }
    const [header, ...lines] = parseCsv(readBuilt(`${folderOf(lang)}tasks/tasks.csv`));
    expect(header?.slice(0, 2)).toEqual(['task', 'taskName']);
    expect(lines.map(([id]) => id)).toEqual(TASKS.map(({ id }) => id));
  });
});
