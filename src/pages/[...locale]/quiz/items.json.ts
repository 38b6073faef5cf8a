import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFile } from '../../../build/download.ts';
import { quizDownload } from '../../../entries/quiz-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** Every pair of statements as data, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  jsonFile(await quizDownload(String(props['lang']), site));
