import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './built-site.ts';

/**
 * What can be hit and is smaller than it should be. Links inside sentences are as high as their line; ways past something
 * are seen by the keyboard alone. Boxes and lists that are folded away are opened first.
 */
function smallTargets(least: number): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const hasWordsBeside = (link: Element) => {
    const block = link.closest('p, li, dd, td, th, figcaption, h1, h2, h3');
    const own = [...(block?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent ?? '').join('');
    const all = (block?.textContent ?? '').replace(/\s+/gu, '');
    return all.length - own.replace(/\s+/gu, '').length > 3;
  };
  return [...document.querySelectorAll('a[href], button, summary, select, input')].flatMap((target) => {
    const isInSentence = target.matches('a') && getComputedStyle(target).display === 'inline' && hasWordsBeside(target);
    if (!target.checkVisibility() || isInSentence || target.matches('.unseen')) return [];
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    const parent = target.parentElement;
    return [
      `${Math.round(width)} × ${Math.round(height)}: ${parent?.tagName} ${parent?.className} ${target.outerHTML.slice(0, 90)}`,
    ];
  });
}

async function smallOn(browser: Browser, url: string, isTouch: boolean): Promise<readonly string[]> {
  const size = isTouch ? { width: 390, height: 800 } : { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport: size, hasTouch: isTouch, isMobile: isTouch });
  const page = await context.newPage();
  await page.goto(url);
  const small = await page.evaluate(smallTargets, isTouch ? 44 : 24);
  // Those that lie on one another leave each other at least what WCAG 2.5.8 asks for.
  const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
  await context.close();
  return [...small, ...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `covered: ${html}`))];
}

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`what can be hit on a ${kind} page is 24 pixels wide and high, and 44 for a finger`, async ({
    browser,
    baseURL,
  }) => {
    const url = new URL(path, baseURL).href;
    expect((await smallOn(browser, url, false)).slice(0, 5), 'a mouse').toEqual([]);
    expect((await smallOn(browser, url, true)).slice(0, 5), 'a finger').toEqual([]);
  });
}
