import { type Browser, type BrowserContextOptions, test } from '@playwright/test';
import { checkedKinds, pageNeeded } from './built-site.ts';
import { DESK_CHECKS, PHONE_CHECKS } from './page-checks/index.ts';
import type { PageCheck, Visit } from './page-checks/page-check.ts';
import { DESK, PHONE, windowWith } from './page-checks/window.ts';

/** Opens a page, and records its requests and messages. */
async function visit(browser: Browser, options: BrowserContextOptions, kind: string, path: string): Promise<Visit> {
  const context = await windowWith(browser, { ...options, baseURL: test.info().project.use.baseURL ?? '' });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path);
  return { kind, path, page, requests, complaints };
}

/** Runs all checks of one page: it is opened once, and each check is a separate test. */
function checkAll(kind: string, path: string, options: BrowserContextOptions, checks: readonly PageCheck[]): void {
  test.describe.configure({ mode: 'default' });
  test.skip(...pageNeeded(path));
  let visited: Visit;
  test.beforeAll(async ({ browser }) => {
    visited = await visit(browser, options, kind, path);
  });
  test.afterAll(() => visited.page.close());
  for (const { name, check } of checks) test(name, () => check(visited));
}

for (const [kind, path] of checkedKinds()) {
  test.describe(`a ${kind} page`, () => checkAll(kind, path, DESK, DESK_CHECKS));
  test.describe(`a ${kind} page on a phone`, () => checkAll(kind, path, PHONE, PHONE_CHECKS));
}
