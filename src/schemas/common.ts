import { z } from 'astro/zod';
import languages from '../../content/languages.json' with { type: 'json' };

/** A language code from `content/languages.json`; the first one there is the default and has no path prefix. */
export type Lang = string;

export const LANGUAGES: readonly { code: Lang; name: string }[] = languages;
export const LANGS: readonly Lang[] = languages.map((language) => language.code);
export const DEFAULT_LANG: Lang = languages[0]?.code ?? 'en';

/** The four roles. Ids are permanent: they stand in links, data and saved answers. */
export const ROLE_IDS = ['pa', 'ea', 'va', 'vea'] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** How sure we are of a claim: A official … E our own reasoning (design: confidence). */
export const CONFIDENCES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A short text in every language of the site. Unknown or missing languages are refused. */
export const localized = () =>
  z.strictObject(
    Object.fromEntries(LANGS.map((lang) => [lang, z.string().trim().min(1)])) as Record<
      Lang,
      z.ZodString
    >,
  );
export type Localized = Readonly<Record<Lang, string>>;

/** A calendar day, `YYYY-MM-DD`, that exists. YAML dates arrive as strings or Date objects. */
export const isoDate = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date(),
  );

/** A year, month or day: `2025`, `2025-08` or `2025-08-28`. */
export const partialDate = () =>
  z.preprocess(
    (value) =>
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'number'
          ? String(value)
          : value,
    z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a year, month or day such as 2025-08'),
  );

/** Ids in content: lower-case words joined by hyphens. */
export const slug = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug such as bls-ors-2025');

/** Reference to an entry of `sources.yaml`, or to a point of the source documents (`S1`–`S38`). */
export const citation = () =>
  z
    .string()
    .regex(
      /^(S([1-9]|[12]\d|3[0-8])|[a-z0-9]+(-[a-z0-9]+)*)$/,
      'expected a source id or a seed point S1–S38',
    );

/** A page of the site and a place on it, without the language: `rates/`, `compare/#aspect-outlook`. */
export const wayOn = () =>
  z
    .string()
    .regex(/^([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, 'expected a route such as compare/#aspect-outlook');
