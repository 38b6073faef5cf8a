// Builds the component gallery: `npm run gallery`, and serves it with `npm run gallery -- --serve`.
import { spawnSync } from 'node:child_process';
import { serve } from '../../src/build/serve.ts';
import { GALLERY } from '../support/paths.ts';

const { status } = spawnSync('astro', ['build', '--config', 'tests/gallery/astro.config.ts'], {
  stdio: 'inherit',
  // Shown too is what the site leaves out where it has no contact.
  env: { ...process.env, CONTACT: 'reader@guide.example' },
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
console.log(`The gallery is in ${GALLERY}`);
if (process.argv.includes('--serve')) {
  const port = Number(process.env['PORT'] ?? 4322);
  await serve(GALLERY, port);
  console.log(`and at http://localhost:${port}/ (Ctrl+C ends it)`);
}
