/** Where readers can report an error. */
export interface Contact {
  readonly href: string;
  /** The address as it is shown. */
  readonly name: string;
}

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/**
 * The contact of the site from its one setting: an e-mail address or the address of a page.
 * @param setting empty or missing: the site gives no contact
 * @throws RangeError for anything else, so that no page invites to write to nowhere
 * @example contactFrom('us@guide.example') // => { href: 'mailto:us@guide.example', name: 'us@guide.example' }
 */
export function contactFrom(setting: string | undefined): Contact | null {
  const value = setting?.trim() ?? '';
  if (value === '') return null;
  if (EMAIL.test(value)) return { href: `mailto:${value}`, name: value };
  if (/^https:\/\/[^\s"<>]+$/.test(value))
    return { href: value, name: value.replace(/^https:\/\/|\/$/g, '') };
  throw new RangeError(`CONTACT is neither an e-mail address nor an https address: "${value}"`);
}

/**
 * The text of `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness, and until when that holds.
 * @param checked day of the latest check in the content (YYYY-MM-DD): a year later the file expires, since a site that
 * nobody has looked at for so long promises nothing
 * @param address its own, absolute
 */
export function securityTxt(
  { href }: Contact,
  checked: string,
  address: string,
  languages: readonly string[],
): string {
  const expires = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4).replace('-02-29', '-02-28')}`;
  return [
    `Contact: ${href}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
