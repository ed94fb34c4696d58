import { expect } from '@playwright/test';
import { pageCheck } from './page-check.ts';

declare const trustedTypes: { createPolicy(name: string, rules: object): void };

export const noMarkupFromText = pageCheck('no script can make markup or code of a text', async ({ kind, page }) => {
  const refusals = await page.evaluate(() => {
    const refused = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    return {
      markup: refused(() => {
        document.createElement('p').innerHTML = '<b>text</b>';
      }),
      source: refused(() => {
        document.createElement('script').src = '/script.js';
      }),
      parsed: refused(() => new DOMParser().parseFromString('<b>text</b>', 'text/html')),
      policy: refused(() => trustedTypes.createPolicy('default', {})),
      program: refused(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
    };
  });
  expect(refusals).toEqual({ markup: true, source: true, parsed: true, policy: true, program: kind !== 'search' });
});

/** Words of the complaints that the check before this one provokes on purpose. */
const PROVOKED = /TrustedHTML|TrustedScriptURL|Trusted Type|trusted-types|require-trusted-types|WebAssembly|404/;

export const quiet = pageCheck('asks no third party for anything and breaks no policy', async (visit) => {
  const { origin } = new URL(visit.page.url());
  expect(visit.requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(visit.complaints.filter((complaint) => !PROVOKED.test(complaint))).toEqual([]);
});
