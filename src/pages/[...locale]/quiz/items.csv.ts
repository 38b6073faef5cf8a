import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile } from '../../../build/download.ts';
import { quizDownload, quizTable } from '../../../entries/quiz-download.ts';
import { localePaths } from '../../../entries/site.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** Every pair of statements as a table, per language. */
export const GET: APIRoute = async ({ props, site }) =>
  csvFile(...quizTable(await quizDownload(String(props['lang']), site)));
