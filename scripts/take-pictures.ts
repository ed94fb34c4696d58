/* Takes the screenshots in `docs/pictures/` from the built site: `npm run build && npm run pictures`. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { findChromium } from './chromium.ts';
import { hostSite } from './host.ts';

const STORY = 'kim-putin-summit-2023/';
const PAGES = {
  front: '',
  story: STORY,
  synopsis: `${STORY}synopsis/`,
  differences: `${STORY}differences/`,
  quotations: `${STORY}quotes/`,
  figures: `${STORY}figures/`,
  pair: `${STORY}ap-vs-cbc/`,
  article: `${STORY}pa/`,
  paragraph: `${STORY}ap/p3/`,
  search: `search/?q=missile`,
};
const SIZES = { 1280: 1500, 390: 1500 };

/** Takes a screenshot of a page. A palette reduces it to a third of the bytes and keeps text sharp. */
async function take(browser: Browser, url: string, file: string, width: number, height: number): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
    await tab.goto(url, { waitUntil: 'networkidle' });
    const picture = sharp(await tab.screenshot()).png({ palette: true, effort: 10 });
    await picture.toFile(
      fileURLToPath(new URL(`../docs/pictures/${file}-${width}-${colorScheme}.png`, import.meta.url)),
    );
    await tab.close();
  }
}

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('browser: none was found, set CHROMIUM_PATH to one');
const host = await hostSite(fileURLToPath(new URL('../dist', import.meta.url)));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [name, path] of Object.entries(PAGES)) {
  for (const [width, height] of Object.entries(SIZES)) {
    await take(browser, host.url + path, name, Number(width), height);
  }
}
await browser.close();
host.stop();
