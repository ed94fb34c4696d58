import { type APIRequestContext, type APIResponse, expect, type Page, test } from '@playwright/test';
import { siteRules } from '../../scripts/hosting-files.ts';
import { fieldsFor } from '../../src/hosting/header-rule.ts';
import { mediaType } from '../../src/hosting/media-type.ts';
import {
  bytesOf,
  filesOf,
  HOSTILE_SITE,
  KINDS_OF_PAGE,
  NGINX_HOSTILE_SITE,
  NGINX_ROOT_SITE,
  NGINX_UNDER_BASE_PATH,
} from './built-site.ts';

const SITES = { 'at the root': NGINX_ROOT_SITE, 'under a base path': NGINX_UNDER_BASE_PATH } as const;
const NOT_FOUND = 'There is no page at this address';

test.skip(!process.env['NGINX_PATH'], 'there is no nginx: set NGINX_PATH to its program');

function get(request: APIRequestContext, url: string, headers: Record<string, string> = {}): Promise<APIResponse> {
  return request.get(url, { headers, maxRedirects: 0 });
}

/** What a browser complains of on a page, from its first moment on. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

for (const [where, site] of Object.entries(SITES)) {
  test(`nginx sends every file ${where} with its type and the header fields that it is to have`, async ({
    request,
  }) => {
    const rules = siteRules();
    const files = filesOf(site).filter((file) => !/^_(headers|nginx\.conf)$/.test(file));
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const response = await get(request, site.url + path);
      expect(response.status(), file).toBe(200);
      const expected = { 'Content-Type': mediaType(file), ...fieldsFor(rules, `/${path}`) };
      for (const [name, value] of Object.entries(expected)) {
        expect(response.headers()[name.toLowerCase()], `${file}: ${name}`).toBe(value);
      }
      const isOpen = 'Access-Control-Allow-Origin' in expected;
      expect('access-control-allow-origin' in response.headers(), file).toBe(isOpen);
      expect(response.headers()['server'], file).toBe('nginx');
      expect(response.headers()['strict-transport-security'], file).toBe('max-age=63072000');
    }
  });

  test(`what is not there is answered by our page and as not found, ${where}`, async ({ request }) => {
    const paths = ['nonsense', 'nonsense/', 'kim-putin-summit-2023/ap/p999/', '_astro/gone.css', '_astro/'];
    const hidden = ['.hidden/secret.txt', '.git/config', '_headers', '_nginx.conf'];
    for (const path of [...paths, ...hidden]) {
      const response = await get(request, site.url + path);
      expect(response.status(), path).toBe(404);
      expect(await response.text(), path).toContain(NOT_FOUND);
      expect(response.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(response.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate');
    }
  });

  test(`a missing slash is added on the host, port and base path that were asked, ${where}`, async ({ request }) => {
    const paths = ['about', 'kim-putin-summit-2023', 'kim-putin-summit-2023/ap-vs-cbc'];
    const bare = site.base === '/' ? [] : [''];
    for (const path of [...paths, ...bare]) {
      const response = await get(request, (site.url + path).replace(/\/$/, ''), { host: 'press.example.org:8443' });
      expect(response.status(), path).toBe(301);
      expect(response.headers()['location'], path).toBe(`${site.base}${path}/`.replace('//', '/'));
    }
  });

  test(`a page ${where} is packed, and not sent again until it changes`, async ({ request }) => {
    const packed = await get(request, `${site.url}kim-putin-summit-2023/ap/`, { 'accept-encoding': 'gzip' });
    expect(packed.headers()['content-encoding']).toBe('gzip');
    expect(packed.headers()['vary']).toBe('Accept-Encoding');
    const plain = await get(request, `${site.url}kim-putin-summit-2023/ap/`, { 'accept-encoding': 'identity' });
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(await plain.body()).toEqual(bytesOf(site, 'kim-putin-summit-2023/ap/index.html'));
    for (const { etag = '' } of [packed.headers(), plain.headers()]) {
      const again = await get(request, `${site.url}kim-putin-summit-2023/ap/`, { 'if-none-match': etag });
      expect([etag === '', again.status()]).toEqual([false, 304]);
    }
  });

  test(`the search finds paragraphs under the policy that nginx sends, ${where}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(`${site.url}search/?q=missiles`, { waitUntil: 'networkidle' });
    await expect(page.locator('ol.found > li').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test(`a link without its slash lands on the paragraph it names, ${where}`, async ({ page }) => {
    await page.goto(`${site.url}kim-putin-summit-2023/ap#p7`);
    expect(page.url()).toBe(`${site.url}kim-putin-summit-2023/ap/#p7`);
    await expect(page.locator('#p7')).toBeInViewport();
  });
}

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`a ${kind} page that nginx serves breaks no policy`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const isHostile = path.startsWith(HOSTILE_SITE.url);
    const sites = isHostile ? [NGINX_HOSTILE_SITE] : [NGINX_ROOT_SITE, NGINX_UNDER_BASE_PATH];
    for (const { url } of sites) {
      await page.goto(url + path.replace(HOSTILE_SITE.url, ''), { waitUntil: 'networkidle' });
      await expect(page.locator('main h1, header h1').first()).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });
}

test('no page is shown in a frame, not even on its own site', async ({ page }) => {
  const complaints = complaintsOf(page);
  const framing = `${NGINX_ROOT_SITE.url}framing.html`;
  const frames = `<iframe src="${NGINX_ROOT_SITE.url}"></iframe><iframe src="${NGINX_ROOT_SITE.url}search/"></iframe>`;
  await page.route(framing, (route) => route.fulfill({ contentType: 'text/html', body: frames }));
  await page.goto(framing, { waitUntil: 'networkidle' });
  expect(complaints.filter((text) => text.includes("frame-ancestors 'none'"))).toHaveLength(2);
  for (const frame of page.frames().slice(1)) await expect(frame.getByRole('heading')).toHaveCount(0);
});
