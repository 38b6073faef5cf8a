// Draws the icons of the site from src/assets/icon.svg: `npm run icons` after a change of the mark.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { PAPER } from '../../src/styles/paper.ts';
import { ensureChromium } from '../support/chromium.ts';
import { ROOT } from '../support/paths.ts';

const svg = readFileSync(join(ROOT, 'src/assets/icon.svg'), 'utf8');
const folder = join(ROOT, 'public/icons');
/** Width in pixels, and how much of it the mark takes: a maskable icon may lose all outside its middle 80 %. */
const PNGS: Readonly<Record<string, { size: number; share: number }>> = {
  'apple-touch.png': { size: 180, share: 0.8 },
  'icon-192.png': { size: 192, share: 0.9 },
  'icon-512.png': { size: 512, share: 0.9 },
  'maskable-512.png': { size: 512, share: 0.66 },
};

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
async function draw(size: number, share: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const box = (share * 100).toFixed(1);
  await page.setContent(
    `<style>body{margin:0;block-size:100vh;display:grid;place-items:center;background:${PAPER.light}}
     svg{inline-size:${box}vw;block-size:auto}</style>${svg}`,
  );
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.close();
  return picture;
}

/** An .ico file that holds one PNG. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

mkdirSync(folder, { recursive: true });
for (const [name, { size, share }] of Object.entries(PNGS))
  writeFileSync(join(folder, name), await draw(size, share));
writeFileSync(join(ROOT, 'public/favicon.ico'), ico(await draw(32, 1), 32));
// In a tab the mark follows the theme of the device.
writeFileSync(
  join(ROOT, 'public/favicon.svg'),
  svg.replace(
    '</title>',
    '</title><style>svg{color:#181c2b}@media(prefers-color-scheme:dark){svg{color:#ece7dc}}</style>',
  ),
);
await browser.close();
