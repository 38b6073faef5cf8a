// What the data of components may name with `$`: real content instead of a second copy of it.
import { getCollection } from 'astro:content';
import { getBalances } from '../../../src/entries/balance.ts';
import { getComparison, getGlance, getMirror } from '../../../src/entries/comparison.ts';
import { getCorrections } from '../../../src/entries/corrections.ts';
import { evidenceFor, getSeeds, getSources } from '../../../src/entries/evidence.ts';
import { getFaq } from '../../../src/entries/faq.ts';
import { getGlossary } from '../../../src/entries/glossary.ts';
import { employedYear, workedExample } from '../../../src/entries/guides.ts';
import { getDecisions, getHire } from '../../../src/entries/hire.ts';
import { getPay } from '../../../src/entries/pay.ts';
import { textsIn } from '../../../src/entries/prose.ts';
import { getQuizItems } from '../../../src/entries/quiz.ts';
import { alternates } from '../../../src/entries/site.ts';
import { getTasks } from '../../../src/entries/tasks.ts';
import { translator } from '../../../src/entries/ui.ts';
import { menuIn } from '../../../src/logic/menu.ts';
import { paperTable } from '../../../src/logic/quiz/paper.ts';
import { PAIRS } from '../../../src/logic/roles.ts';
import { type Lang, ROLE_IDS, type RoleId } from '../../../src/schemas/common.ts';
import type { Makers } from '../resolve.ts';

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`the content has no ${what}`);
  return value;
}

/** Everything that components are given, in a language. */
export async function given(lang: Lang, pathname: string): Promise<Makers> {
  const [
    sources,
    seeds,
    groups,
    texts,
    items,
    aspects,
    families,
    balances,
    corrections,
    hire,
    decisions,
  ] = await Promise.all([
    getSources(),
    getSeeds(),
    getComparison(),
    textsIn(lang),
    getQuizItems(lang),
    getCollection('aspects'),
    getTasks(),
    getBalances(),
    getCorrections(),
    getHire(),
    getDecisions(),
  ]);
  const evidence = await evidenceFor(lang, 'tests/gallery/');
  const mirrors = new Map(
    await Promise.all(PAIRS.map(async (pair) => [pair.join(' '), await getMirror(pair)] as const)),
  );
  const glances = new Map(
    await Promise.all(ROLE_IDS.map(async (role) => [role, await getGlance(role)] as const)),
  );
  const asked = 'tests/gallery/states/';
  const years = new Map(
    await Promise.all(
      (await getCollection('examples')).map(
        async ({ id }) => [id, (await workedExample(asked, id)).year] as const,
      ),
    ),
  );
  const jobs = new Map(
    await Promise.all(
      ['7000000', '45000000'].map(
        async (wage) => [wage, (await employedYear(asked, Number(wage), 'TK/0')).job] as const,
      ),
    ),
  );
  const tables = await getPay();
  const figures = new Map(
    [...tables.values()].flatMap((table) => table.figures.map((figure) => [figure.id, figure])),
  );
  const example = (id: string) =>
    found(
      hire.examples.find((one) => one.id === id),
      `wage ${id}`,
    );
  const questions = (await getFaq(lang)).flatMap(({ questions }) => questions);
  const terms = (await getGlossary(lang)).flatMap(({ entries }) => entries);
  const places = texts.map(({ href, title }) => ({ href, name: title }));
  return {
    /** One value per language. */
    text: (text: Record<Lang, string>) => found(text[lang], `text in ${lang}`),
    /** `$source bls-oews-2024` */
    source: (id: string) => found(sources.get(id), `source ${id}`),
    point: (id: string) => found(seeds.get(id), `point ${id}`),
    /** `$correction withholding-table-b` */
    correction: (id: string) => found(new Map(corrections).get(id), `correction ${id}`),
    /** `$question q14` */
    question: (id: string) =>
      found(
        questions.find((question) => question.id === id),
        `question ${id}`,
      ),
    /** `$term thr` */
    term: (id: string) =>
      found(
        terms.find((term) => term.id === id),
        `term ${id}`,
      ),
    /** `$places 3`: pages of the site. */
    places: (count: string) => places.slice(0, Number(count)),
    /** `$cell tools pa` */
    cell: (names: string) => {
      const [aspect, role] = names.split(' ');
      return found(
        aspects.find(({ id }) => id === aspect)?.data.cells[role as RoleId],
        `cell ${names}`,
      );
    },
    /** `$groups tools outlook`: these rows of the comparison in their groups; without names all. */
    groups: (names: string) =>
      groups
        .map(({ group, rows }) => ({
          group,
          rows: rows.filter(({ id }) => names === '' || names.split(' ').includes(id)),
        }))
        .filter(({ rows }) => rows.length > 0),
    /** `$items 4`: the first questions of the quiz; without a number all. */
    items: (count: string) => items.slice(0, count === '' ? undefined : Number(count)),
    item: (id: string) =>
      found(
        items.find((item) => item.id === id),
        `question ${id}`,
      ),
    families: () => families,
    /** `$family travel` */
    family: (id: string) =>
      found(
        families.find((family) => family.id === id),
        `family ${id}`,
      ),
    /** `$tasks travel`: the tasks of a family; without a name all. */
    tasks: (id: string) =>
      families.filter((family) => id === '' || family.id === id).flatMap(({ tasks }) => tasks),
    task: (id: string) =>
      found(
        families.flatMap(({ tasks }) => tasks).find((task) => task.id === id),
        `task ${id}`,
      ),
    decisions: () => decisions,
    hireAssumptions: () => hire.assumptions,
    /** `$hireExample jakarta` */
    hireExample: example,
    /** An example in which the virtual assistant costs less for every hour of a post. */
    hireNever: (id: string) => {
      const beyond = { kind: 'beyond', hours: null };
      const never = { best: beyond, worst: beyond };
      return { ...example(id), meet: { best: never, worst: never } };
    },
    paper: () => paperTable(),
    languages: () => alternates(pathname),
    menu: () => menuIn(translator(lang)),
    /** `$evidence bls-oews-2024 S5` */
    evidence: (ids: string) => ids.split(' ').map(evidence),
    /** `$pay australia-hourly`: a drawing of figures. */
    pay: (id: string) => found(tables.get(id), `drawing ${id}`),
    /** `$figure id-pa` */
    figure: (id: string) => found(figures.get(id), `figure ${id}`),
    /** `$glance va` */
    glance: (role: string) => glances.get(role as RoleId),
    /** `$year usd-retainer`: a practice of guides, worked out. */
    year: (id: string) => years.get(id),
    /** `$job 7000000`: a year of employment at a wage. */
    job: (wage: string) => jobs.get(wage),
    /** `$balance va` */
    balance: (role: string) => balances.get(role as RoleId)?.rows,
    /** `$mirror pa va` */
    mirror: (pair: string) => mirrors.get(pair),
  };
}
