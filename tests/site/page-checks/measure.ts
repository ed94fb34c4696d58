import { expect } from '@playwright/test';
import { IS_FULL } from '../../depth.ts';
import { pageCheck } from './page-check.ts';

interface Prose {
  readonly words: string;
  /** How many digits fit into a line. */
  readonly measure: number;
  readonly columns: number;
}

/** Blocks of running text with a minimum length and no block inside. */
function proseOf(): Prose[] {
  const LEAST_CHARACTERS = 160;
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  const blocks = [...document.querySelectorAll('main :is(p, li, dd, td, blockquote, figcaption, summary)')].filter(
    (element) =>
      element.checkVisibility() &&
      (element.textContent ?? '').trim().length >= LEAST_CHARACTERS &&
      [...element.querySelectorAll('*')].every(isInline),
  );
  // Text in an inline element has the lines of the block around it.
  const holders = blocks.map((block) => (isInline(block) ? (block.parentElement ?? block) : block));
  const boxes = holders.map((holder) => holder.getBoundingClientRect());
  // All rulers are added before the first is measured, so that the page is laid out once.
  const rulers = blocks.map((block) => {
    const ruler = document.createElement('span');
    ruler.textContent = '0'.repeat(10);
    ruler.style.position = 'absolute';
    ruler.style.whiteSpace = 'nowrap';
    block.append(ruler);
    return ruler;
  });
  const characters = rulers.map((ruler) => ruler.getBoundingClientRect().width / 10);
  for (const ruler of rulers) ruler.remove();
  return blocks.map((block, index) => {
    const character = characters[index] ?? 0;
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(holders[index] ?? block);
    const box = boxes[index] ?? new DOMRect();
    const middle = box.top + box.height / 2;
    const beside = boxes.filter(({ top, bottom }) => top <= middle && middle <= bottom).map(({ left }) => left);
    return {
      words: `${block.tagName} ${block.className} ${block.parentElement?.className}: ${(block.textContent ?? '').trim().slice(0, 30)}`,
      measure: (box.width - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)) / character,
      columns: new Set(beside).size,
    };
  });
}

/** The step between measured widths, in pixels. */
const STEP = IS_FULL ? 120 : 240;

export const measure = pageCheck(
  'lines have 34 to 80 characters, in two columns at most, at every width',
  async ({ page }) => {
    const unfit: string[] = [];
    for (let width = 360; width <= 1920; width += STEP) {
      await page.setViewportSize({ width, height: 800 });
      for (const { words, measure, columns } of await page.evaluate(proseOf)) {
        if (measure >= 34 && measure <= 80 && columns <= 2) continue;
        unfit.push(`${width} pixels: ${measure.toFixed(1)} characters, ${columns} columns: ${words}`);
      }
    }
    expect(unfit.slice(0, 300)).toEqual([]);
  },
);
