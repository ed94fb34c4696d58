/* Takes the pictures of the built site that the documents show, `docs/pictures/`: `npm run build && npm run pictures`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

const PORT = 4390;
const STORY = `http://localhost:${PORT}/kim-putin-summit-2023/`;
const PAGES = {
  story: '',
  synopsis: 'synopsis/',
  differences: 'differences/',
  quotations: 'quotes/',
  figures: 'figures/',
  pair: 'ap-vs-cbc/',
  article: 'pa/',
  paragraph: 'ap/p3/',
};
const SIZES = { 1280: 1500, 390: 1500 };

/** Serves `dist/` until it is stopped. */
async function serve(): Promise<() => void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const args = ['scripts/astro.mjs', 'preview', '--ignore-lock', '--port', String(PORT)];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  return () => server.kill();
}

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('browser: none was found, set CHROMIUM_PATH to one');
const stop = await serve();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [page, path] of Object.entries(PAGES)) {
  for (const [width, height] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const tab = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme });
      await tab.goto(STORY + path, { waitUntil: 'networkidle' });
      await tab.screenshot({
        path: fileURLToPath(new URL(`../docs/pictures/${page}-${width}-${colorScheme}.png`, import.meta.url)),
      });
      await tab.close();
    }
  }
}
await browser.close();
stop();
