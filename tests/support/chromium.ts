import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell has the same engine without a window's surroundings: the tests take a sixth less time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** An installed Chrome or Chromium: `CHROME_PATH`, then the search path, then the usual folders. */
function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROME_PATH'] ?? '', ...onPath, ...PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

/**
 * The browser for the tests. Where there is none, Debian's is installed when we may (root with apt-get).
 * @throws Error with the one command to run otherwise
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const advice = `No Chrome or Chromium found. Run: sudo apt-get install -y ${SHELL} (or set CHROME_PATH).`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', SHELL);
  const installed = findChromium();
  if (!installed) throw new Error(advice);
  return installed;
}
