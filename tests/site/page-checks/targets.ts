import { expect, type Page } from '@playwright/test';
import { axeResults } from './axe.ts';
import { pageCheck } from './page-check.ts';

/**
 * Returns the targets that are too small. Links inside sentences may be as high as their line, and skip links are only
 * for the keyboard. Closed boxes and lists are opened first.
 */
function smallTargets(least: number): string[] {
  const closed = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
  for (const details of closed) details.open = true;
  const hasWordsBeside = (link: Element) => {
    const block = link.closest('p, li, dd, td, th, figcaption, h1, h2, h3');
    const own = [...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent ?? '').join('');
    const all = (block?.textContent ?? '').replace(/\s+/gu, '');
    return all.length - own.replace(/\s+/gu, '').length > 3;
  };
  const small = [...document.querySelectorAll('a[href], button, summary, select, input')].flatMap((target) => {
    const isInSentence = target.matches('a') && getComputedStyle(target).display === 'inline' && hasWordsBeside(target);
    if (!target.checkVisibility() || isInSentence || target.matches('.unseen')) return [];
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    const parent = target.parentElement;
    return [
      `${Math.round(width)} × ${Math.round(height)}: ${parent?.tagName} ${parent?.className} ${target.outerHTML.slice(0, 90)}`,
    ];
  });
  for (const details of closed) details.open = false;
  return small;
}

async function expectLargeTargets(page: Page, least: number): Promise<void> {
  expect((await page.evaluate(smallTargets, least)).slice(0, 5)).toEqual([]);
}

export const mouseTargets = pageCheck('targets are 24 pixels wide and high', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectLargeTargets(page, 24);
});

export const fingerTargets = pageCheck('touch targets are 44 pixels wide and high', async ({ page }) => {
  await expectLargeTargets(page, 44);
  // Targets that overlap need the distance of WCAG 2.5.8; for wide windows the axe check covers it.
  const { violations } = await axeResults(page, { runOnly: ['target-size'] });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => `covered: ${html}`))).toEqual([]);
});
