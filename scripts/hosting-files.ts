import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Fields, fieldsFor, type HeaderRule, headerRules } from '../src/hosting/header-rule.ts';
import { headersFile } from '../src/hosting/headers-file.ts';
import { nginxFile } from '../src/hosting/nginx-file.ts';

/** The header rules of the site as its sources are now. */
export function siteRules(): readonly HeaderRule[] {
  return headerRules(readFileSync(new URL('../src/client/before-paint.js', import.meta.url), 'utf8'));
}

/** What `npm run preview` sends: it knows only one set of fields for all files, so it is the search's. */
export function previewFields(): Fields {
  const { 'Cache-Control': _, ...fields } = fieldsFor(siteRules(), '/search/');
  return fields;
}

/** Writes into a built site's folder what hosts are to send with its files. */
export function writeHostingFiles(folder: URL, base: string): void {
  const rules = siteRules();
  const whole = base.replace(/\/*$/, '/');
  writeFileSync(new URL('_headers', folder), headersFile(rules, whole));
  writeFileSync(new URL('_nginx.conf', folder), nginxFile(rules, whole));
}

/** Writes them when the pages have been written. */
export function hostingFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeHostingFiles(dir, base),
    },
  };
}
