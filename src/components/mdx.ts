import Choice from './Choice.astro';
import Choices from './Choices.astro';
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import RoleMap from './RoleMap.astro';
import Table from './Table.astro';
import Verdict from './Verdict.astro';

/** What MDX may use without importing it; plain links get the language of the page. */
export const mdxComponents = {
  a: Link,
  table: Table,
  Choice,
  Choices,
  Cite,
  Contact,
  Note,
  RoleMap,
  Verdict,
};
