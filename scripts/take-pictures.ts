/* Takes the pictures of the built site that the documents show, `docs/pictures/`: `npm run build && npm run pictures`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { hostSite } from './host.ts';
import { type PalettePicture, palettePng } from './palette-png.ts';

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
  search: 'search/?q=missile',
};
const SIZES = { 1280: 1500, 390: 1500 };

/** The picture that is seen, in the 256 colours that most of it has; a colour that is none of them takes the nearest. */
async function reduce(desk: Page, png: Buffer): Promise<PalettePicture> {
  const { width, height, palette, pixels } = await desk.evaluate(async (source) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    const counts = new Map<number, number>();
    const colourAt = (at: number) => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
    const kept = [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 256)
      .map(([colour]) => colour);
    const numbers = new Map(kept.map((colour, number) => [colour, number]));
    const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
    const distance = (one: number, other: number) =>
      parts(one).reduce((sum, part, index) => sum + (part - (parts(other)[index] ?? 0)) ** 2, 0);
    for (const colour of counts.keys()) {
      if (numbers.has(colour)) continue;
      const nearest = kept.reduce((best, next) => (distance(colour, next) < distance(colour, best) ? next : best));
      numbers.set(colour, kept.indexOf(nearest));
    }
    const indices = new Uint8Array(data.length / 4).map((_, index) => numbers.get(colourAt(index * 4)) ?? 0);
    // Two million numbers come faster as one text.
    const reader = new FileReader();
    reader.readAsDataURL(new Blob([indices]));
    await new Promise((resolve) => reader.addEventListener('load', resolve));
    const text = String(reader.result).replace(/^.*,/, '');
    return { width: picture.width, height: picture.height, palette: kept.flatMap(parts), pixels: text };
  }, png.toString('base64'));
  return { width, height, palette: Uint8Array.from(palette), pixels: Buffer.from(pixels, 'base64') };
}

async function take(browser: Browser, url: string, name: string, width: number, height: number): Promise<void> {
  const desk = await browser.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
    await tab.goto(url, { waitUntil: 'networkidle' });
    const picture = palettePng(await reduce(desk, await tab.screenshot()));
    await writeFile(new URL(`../docs/pictures/${name}-${width}-${colorScheme}.png`, import.meta.url), picture);
    await tab.close();
  }
  await desk.close();
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
