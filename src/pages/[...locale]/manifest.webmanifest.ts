import type { APIRoute, GetStaticPaths } from 'astro';
import { localePaths, pathTo } from '../../entries/site.ts';
import { translator } from '../../entries/ui.ts';
import { PAPER } from '../../styles/paper.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

const icon = (name: string, size: number, purpose = 'any') => ({
  src: `${import.meta.env.BASE_URL}icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone needs to keep the site on its home screen, per language. */
export const GET: APIRoute = ({ props }) => {
  const lang = String(props['lang']);
  const t = translator(lang);
  return Response.json({
    id: pathTo(lang, ''),
    start_url: pathTo(lang, ''),
    scope: import.meta.env.BASE_URL,
    lang,
    dir: 'ltr',
    name: `${t('site.name')}: ${t('site.what')}`,
    short_name: t('site.name'),
    description: t('footer.what'),
    display: 'browser',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [icon('icon-192', 192), icon('icon-512', 512), icon('maskable-512', 512, 'maskable')],
  });
};
