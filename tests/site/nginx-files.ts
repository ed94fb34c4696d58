import { type APIRequestContext, expect } from '@playwright/test';
import { siteRules } from '../../scripts/hosting-files.ts';
import { fieldsFor } from '../../src/hosting/header-rule.ts';
import { mediaType } from '../../src/hosting/media-type.ts';
import { type BuiltSite, filesOf } from './built-site.ts';

/** Arguments for `test.skip` if there is no nginx. */
export function nginxNeeded(): readonly [boolean, string] {
  return [!process.env['NGINX_PATH'], 'it needs nginx: install it, or set NGINX_PATH to its program'];
}

/** Requests each file of a site from nginx and checks its type and headers. */
export async function expectAllFiles(request: APIRequestContext, site: BuiltSite, url: string): Promise<void> {
  const rules = siteRules();
  const files = filesOf(site).filter((file) => !/^(?:\.|_(?:headers|nginx\.conf)$)/.test(file));
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const response = await request.get(url + path, { maxRedirects: 0 });
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
}
