const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in XML, between tags and in attributes. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An XML document as an endpoint returns it. */
export const xmlFile = (root: string): Response =>
  new Response(`<?xml version="1.0" encoding="utf-8"?>\n${root}\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
