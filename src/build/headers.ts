import { createHash } from 'node:crypto';

export interface HeaderRule {
  /** Path pattern in the form of `_headers` files: a trailing `*` matches the rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Inline code that a page may run or apply: what stands between the tags, byte for byte. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** The inline scripts and styles of one HTML page. */
export function inlineCode(html: string): InlineCode {
  const contents = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, code]) => code ?? '');
  return { scripts: contents(SCRIPT), styles: contents(STYLE) };
}

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const hashes = (codes: readonly string[]) => [...new Set(codes.map(hash))].sort();

/**
 * The content security policy of the whole site: nothing but its own files and the inline code that the build made.
 * `wasm-unsafe-eval` lets the search index run. Trusted Types admit one policy, which stands
 * in `src/layouts/head.js` and lets the site's own workers start.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineCode): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval' ${hashes(scripts).join(' ')}`.trim(),
    `style-src 'self' ${hashes(styles).join(' ')}`.trim(),
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default`,
  ].join('; ');
}

/** What no page of the site uses: cameras, sensors, payments, devices, and what an advertiser would ask for. */
const UNUSED = [
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture encrypted-media fullscreen gamepad',
  'geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture',
  'publickey-credentials-get screen-wake-lock serial storage-access sync-xhr usb window-management xr-spatial-tracking',
].flatMap((some) => some.split(' '));

/** A page is asked for anew each time; it travels only when it has changed. Hosts of `_headers` do so by themselves. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
/** Folders whose files have a hash of their content in their name: a changed one has another name. */
export const HASHED = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'];

/**
 * Response headers by path, for every host: the one place where they are said.
 * @param base deployment base, `/` or `/sub/`
 */
export function headerRules(code: InlineCode, base = '/'): readonly HeaderRule[] {
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(code),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    },
    ...HASHED.map((path) => ({ path: base + path, headers: { 'Cache-Control': FOREVER } })),
  ];
}

/** The rules as a `_headers` file, as Cloudflare Pages and Netlify read it. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back: what the preview server obeys. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      });
      return { path: path.trim(), headers: Object.fromEntries(headers) };
    });
}

/** The headers of one path; where several rules match, later ones win. */
export function headersForPath(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  return Object.assign(
    {},
    ...rules.filter((rule) => matches(rule.path)).map((rule) => rule.headers),
  );
}
