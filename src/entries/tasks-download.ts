import { pick } from '../logic/i18n/text.ts';
import { type Lang, ROLE_IDS } from '../schemas/common.ts';
import { type TasksDownload, tasksDownloadSchema } from '../schemas/tasks-download.ts';
import { absoluteTo, citer, downloadHeadOf, schemaOf, sourceColumns, tableOf } from './download.ts';
import { getTasks } from './tasks.ts';
import { translator } from './ui.ts';

const ROUTE = 'tasks/tasks';

/** What the fields of the tasks mean, and their form. */
export const tasksSchema = schemaOf(ROUTE, tasksDownloadSchema, (field) => `tasks.data.${field}`);

/** All tasks in one language, as they are handed out. */
export async function tasksDownload(lang: Lang, site: URL | undefined): Promise<TasksDownload> {
  const t = translator(lang);
  const absolute = absoluteTo(lang, site);
  const cite = await citer(lang, site);
  const families = await getTasks();
  return {
    ...downloadHeadOf({
      lang,
      site,
      route: ROUTE,
      page: 'tasks/',
      title: t('tasks.table'),
      days: families.map(({ checked }) => checked),
    }),
    assumptions: ['assumption-task-marks', 'assumption-task-hours'].map(cite),
    tasks: families.flatMap((family) =>
      family.tasks.map((task) => ({
        id: task.id,
        name: pick(task.name, lang),
        family: family.id,
        familyName: pick(family.name, lang),
        place: task.place,
        placeName: t(`tasks.place.${task.place}`),
        ...(task.why ? { why: pick(task.why, lang) } : {}),
        roles: task.roles,
        ...(task.elsewhere ? { elsewhere: task.elsewhere } : {}),
        hoursLow: task.hours[0],
        hoursHigh: task.hours[1],
        onet: (task.onet ?? []).map(({ code, task: statement, says }) => ({
          code,
          statement,
          says: pick(says, lang),
        })),
        ...(task.ilo ? { ilo: { ...task.ilo, says: pick(task.ilo.says, lang) } } : {}),
        confidence: task.confidence,
        ...(task.note ? { note: pick(task.note, lang) } : {}),
        sources: task.sources.map(cite),
        dateChecked: family.checked,
        page: absolute(`tasks/#task-${task.id}`),
      })),
    ),
  };
}

/** The same as a table, one row per task: a header and rows. Sources are parted by ` | `. */
export const tasksTable = ({ tasks, language, licence }: TasksDownload) =>
  tableOf(
    tasks.map(({ roles, onet, ilo, sources, ...task }) => ({
      task: task.id,
      taskName: task.name,
      family: task.family,
      familyName: task.familyName,
      place: task.place,
      placeName: task.placeName,
      why: task.why ?? '',
      ...Object.fromEntries(ROLE_IDS.map((role) => [role, roles[role]])),
      elsewhere: task.elsewhere ?? '',
      hoursLow: task.hoursLow,
      hoursHigh: task.hoursHigh,
      onet: onet.map(({ code, statement }) => `${code} ${statement}`).join(' | '),
      iloGroup: ilo?.group ?? '',
      iloScore: ilo?.score ?? '',
      confidence: task.confidence,
      note: task.note ?? '',
      ...sourceColumns(sources),
      dateChecked: task.dateChecked,
      language,
      licence,
      page: task.page,
    })),
  );
