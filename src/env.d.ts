declare namespace App {
  interface Locals {
    /** Language of the page. */
    lang: import('./schemas/common.ts').Lang;
    /** Interface words of that language. */
    t: import('./logic/i18n/text.ts').Translate;
    /** Address of a route in that language. */
    path: (route: string) => string;
    /** Citation by source id or seed point; throws for an unknown one. */
    evidence: (id: string) => import('./entries/evidence.ts').Evidence;
    /** Where readers can report an error; null where the site gives no contact. */
    contact: import('./logic/contact.ts').Contact | null;
    /** Anchors of the citations that the page has so far; null on the pages of pairs, which have no byte to spare. */
    cited: Set<string> | null;
  }
}
