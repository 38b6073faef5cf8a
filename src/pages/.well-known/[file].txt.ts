import type { APIRoute, GetStaticPaths } from 'astro';
import { lastChecked } from '../../entries/rules.ts';
import { contact } from '../../entries/site.ts';
import { securityTxt } from '../../logic/contact.ts';
import { LANGS } from '../../schemas/common.ts';

/** Only where the site has a contact, and stands at the root of its domain: elsewhere nobody looks for it. */
export const getStaticPaths: GetStaticPaths = () =>
  contact && import.meta.env.BASE_URL === '/' ? [{ params: { file: 'security' } }] : [];

/** How to report a weakness, as RFC 9116 has it. */
export const GET: APIRoute = async ({ site, url }) => {
  if (!contact || !site) return new Response(null, { status: 404 });
  const text = securityTxt(contact, await lastChecked(), new URL(url.pathname, site).href, LANGS);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
