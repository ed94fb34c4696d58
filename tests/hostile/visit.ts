import type { Page } from '@playwright/test';

/** What a page did that none of ours may do, and the words that it shows. */
export interface Visit {
  readonly complaints: readonly string[];
  /** The paragraphs of an article’s page; of other pages nothing. */
  readonly words: readonly string[];
  readonly milliseconds: number;
}

/** Elements of ours that content could make, too: where they stand tells them apart. */
const OURS =
  'figure.picture svg, form.theme, form.controls, form.finder, head > script:first-of-type, head > script[type="application/ld+json"], script[type=module][src*="/_astro/"]';

/** What is on the page that no page of ours has: elements and attributes that execute something. */
function armedElements(ours: string): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const name = element.tagName.toUpperCase();
    const made =
      !element.matches(ours) &&
      ['SCRIPT', 'IFRAME', 'IMG', 'SVG', 'STYLE', 'BASE', 'OBJECT', 'EMBED', 'B', 'FORM'].includes(name);
    const armed = [...element.attributes].some(
      (attribute) => /^on|^style$|^srcdoc$/.test(attribute.name) || /^\s*(?:javascript|data):/i.test(attribute.value),
    );
    return made || armed ? [`${location.pathname} has ${element.outerHTML.slice(0, 200)}`] : [];
  });
}

/** A tab that notes everything that happens in it. */
export interface Watched {
  visit(address: string): Promise<Visit>;
}

/** Watches a tab: dialogs, errors, refusals of the policy, requests to others, and the canaries of hostile words. */
export async function watched(page: Page): Promise<Watched> {
  let noted: string[] = [];
  let origin = '';
  page.on('dialog', (dialog) => dialog.dismiss().then(() => noted.push(`a dialog: ${dialog.message()}`)));
  page.on('console', (message) => noted.push(`the console: ${message.text()}`));
  page.on('pageerror', (error) => noted.push(`an error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) noted.push(`a request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`refused ${event.violatedDirective}`));
  });
  return {
    async visit(address) {
      noted = [];
      origin = new URL(address).origin;
      const started = performance.now();
      await page.goto(address);
      const milliseconds = performance.now() - started;
      const armed = await page.evaluate(armedElements, OURS);
      const pwned = await page.evaluate(() => '__pwned' in window || location.href);
      const words = await page.locator('ol.report .words').allTextContents();
      const complaints = [...noted, ...armed, ...(pwned === address ? [] : [`was executed, or led to ${pwned}`])];
      return { complaints, words, milliseconds };
    },
  };
}
