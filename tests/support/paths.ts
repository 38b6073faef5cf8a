import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const ROOT = inProject('');
export const CONTENT = inProject('content');
const DIST = inProject('dist');
/** The site as it is built for a place below the root of a domain. */
export const BELOW = { folder: inProject('dist-base'), base: '/guide/' };
/** The site built a second time, at another place and hour, to be compared with the first. */
export const AGAIN = inProject('dist-again');
export const GALLERY = inProject('dist-gallery');

/** @throws Error when the site has not been built */
export function builtSite(): string {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" first');
  return DIST;
}
