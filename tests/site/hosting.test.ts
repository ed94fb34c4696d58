import { type APIRequestContext, type APIResponse, expect, type Page, test } from '@playwright/test';
import { bytesOf, TESTED_SITE } from './built-site.ts';
import { expectAllFiles, nginxNeeded } from './nginx-files.ts';

const { base } = TESTED_SITE;
const NOT_FOUND = 'There is no page at this address';

test.skip(...nginxNeeded());

/** The address of nginx. */
const url = () => process.env['NGINX_SITE_URL'] ?? '';

function get(request: APIRequestContext, url: string, headers: Record<string, string> = {}): Promise<APIResponse> {
  return request.get(url, { headers, maxRedirects: 0 });
}

/** Collects a page's browser errors from the start. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

test('nginx sends every file with the right type and headers', async ({ request }) => {
  await expectAllFiles(request, TESTED_SITE, url());
});

test('unknown addresses get our page with status 404', async ({ request }) => {
  const paths = ['nonsense', 'nonsense/', 'edited-text/coast-wire/p999/', '_astro/gone.css', '_astro/'];
  const hidden = ['.hidden/secret.txt', '.git/config', '_headers', '_nginx.conf'];
  for (const path of [...paths, ...hidden]) {
    const response = await get(request, url() + path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain(NOT_FOUND);
    expect(response.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(response.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate');
  }
});

test('a missing slash is added on the requested host, port and base path', async ({ request }) => {
  const paths = ['about', 'edited-text', 'edited-text/coast-wire-vs-harbour-times'];
  const bare = base === '/' ? [] : [''];
  for (const path of [...paths, ...bare]) {
    const response = await get(request, (url() + path).replace(/\/$/, ''), { host: 'press.example.org:8443' });
    expect(response.status(), path).toBe(301);
    expect(response.headers()['location'], path).toBe(`${base}${path}/`.replace('//', '/'));
  }
});

test('pages are compressed, and revalidated with 304', async ({ request }) => {
  const packed = await get(request, `${url()}edited-text/coast-wire/`, { 'accept-encoding': 'gzip' });
  expect(packed.headers()['content-encoding']).toBe('gzip');
  expect(packed.headers()['vary']).toBe('Accept-Encoding');
  const plain = await get(request, `${url()}edited-text/coast-wire/`, { 'accept-encoding': 'identity' });
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect(await plain.body()).toEqual(bytesOf('edited-text/coast-wire/index.html'));
  for (const { etag = '' } of [packed.headers(), plain.headers()]) {
    const again = await get(request, `${url()}edited-text/coast-wire/`, { 'if-none-match': etag });
    expect([etag === '', again.status()]).toEqual([false, 304]);
  }
});

test('the search works under the policy that nginx sends', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${url()}search/?q=market`, { waitUntil: 'networkidle' });
  await expect(page.locator('ol.found > li').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a link without its slash leads to the right paragraph', async ({ page }) => {
  await page.goto(`${url()}edited-text/coast-wire#p7`);
  expect(page.url()).toBe(`${url()}edited-text/coast-wire/#p7`);
  await expect(page.locator('#p7')).toBeInViewport();
});

test('pages cannot be framed, not even by the same site', async ({ page }) => {
  const complaints = complaintsOf(page);
  const framing = `${url()}framing.html`;
  const frames = `<iframe src="${url()}"></iframe><iframe src="${url()}search/"></iframe>`;
  await page.route(framing, (route) => route.fulfill({ contentType: 'text/html', body: frames }));
  await page.goto(framing);
  const refused = () => complaints.filter((text) => text.includes("frame-ancestors 'none'"));
  await expect.poll(refused).toHaveLength(2);
  for (const frame of page.frames().slice(1)) await expect(frame.getByRole('heading')).toHaveCount(0);
});
