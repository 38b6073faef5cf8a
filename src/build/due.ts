// Lists what is due for another look on a day: checked or seen a year ago, changing or running out within two months.
import { type Dated, datesIn, dueOn } from '../logic/due.ts';
import { contentFiles, readContent, readYaml, splitMdx } from './content.ts';

const SAYS: Readonly<Record<Dated['what'], string>> = {
  checked: 'last checked on',
  seen: 'source last seen on',
  nextChange: 'changes on',
  coveredThrough: 'covered until',
};

const flag = process.argv.indexOf('--on');
const on = flag > 0 ? (process.argv[flag + 1] ?? '') : new Date().toISOString().slice(0, 10);
const dates = [
  ...contentFiles('', '.yaml').flatMap((file) => datesIn(readYaml(file), `content/${file}`)),
  ...contentFiles('', '.mdx').flatMap((file) =>
    datesIn(splitMdx(readContent(file), file).data, `content/${file}`),
  ),
];
const due = dueOn(dates, on);
for (const { from, place, what, date } of due)
  console.log(`due since ${from}  ${SAYS[what]} ${date}  ${place}`);
console.log(`${due.length} of ${dates.length} dates are due on ${on}`);
