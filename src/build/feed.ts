import { xmlFile, xmlText } from './xml.ts';

/** What stands in a feed once: a correction, or a page with the day of its latest change. */
export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly summary: string;
}

export interface Feed {
  readonly lang: string;
  readonly title: string;
  /** Of the feed itself, and of the page that it belongs to. */
  readonly address: string;
  readonly page: string;
  readonly author: string;
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

const NEWEST = 60;
/** A day as a moment, which Atom asks for. */
const moment = (date: string) => `${date}T00:00:00Z`;
const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

/** A feed in Atom (RFC 4287), newest first, at most sixty entries. @throws RangeError when it has none */
export function atom({ lang, title, address, page, author, rights, entries }: Feed): Response {
  const newest = [...entries].sort((a, b) => b.date.localeCompare(a.date)).slice(0, NEWEST);
  const [first] = newest;
  if (!first) throw new RangeError(`the feed ${address} has no entry`);
  const items = newest.map(
    (entry) =>
      `<entry>${element('title', entry.title)}${element('id', entry.address)}<link href="${xmlText(entry.address)}"/>${element('updated', moment(entry.date))}${element('summary', entry.summary)}</entry>\n`,
  );
  const head = [
    element('title', title),
    element('id', address),
    `<link rel="self" href="${xmlText(address)}"/><link href="${xmlText(page)}"/>`,
    element('updated', moment(first.date)),
    `<author>${element('name', author)}</author>`,
    element('rights', rights),
  ].join('');
  return xmlFile(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">${head}\n${items.join('')}</feed>`,
  );
}
