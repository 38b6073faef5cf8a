import type { APIRoute, GetStaticPaths } from 'astro';
import { type CardOf, drawCard } from '../build/cards/card.ts';
import { toPng } from '../build/cards/png.ts';
import { cardOf, cardRoute } from '../entries/cards.ts';
import { listedPages } from '../entries/listed.ts';
import { translator } from '../entries/ui.ts';
import { LANGS } from '../schemas/common.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const perLang = await Promise.all(
    LANGS.map(async (lang) =>
      (await listedPages(lang)).map((page) => ({
        params: { card: cardRoute(lang, page.route) },
        props: { lang, card: cardOf(page, lang) },
      })),
    ),
  );
  return perLang.flat();
};

/** The picture of a page for previews of links to it. */
export const GET: APIRoute = async ({ props }) => {
  const png = await toPng(drawCard(props['card'] as CardOf, translator(String(props['lang']))));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
