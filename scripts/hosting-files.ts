import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Fields, fieldsFor, type HeaderRule, headerRules } from '../src/hosting/header-rule.ts';
import { headersFile } from '../src/hosting/headers-file.ts';
import { nginxFile } from '../src/hosting/nginx-file.ts';

/** Returns the site's header rules. */
export function siteRules(): readonly HeaderRule[] {
  return headerRules(readFileSync(new URL('../src/client/before-paint.js', import.meta.url), 'utf8'));
}

/** Returns the headers of `npm run preview`, which can send only one set for all files: that of the search page. */
export function previewFields(): Fields {
  const { 'Cache-Control': _, ...fields } = fieldsFor(siteRules(), '/search/');
  return fields;
}

/** Writes the configuration files for hosts into a built site. */
export function writeHostingFiles(folder: URL, base: string): void {
  const rules = siteRules();
  const whole = base.replace(/\/*$/, '/');
  writeFileSync(new URL('_headers', folder), headersFile(rules, whole));
  writeFileSync(new URL('_nginx.conf', folder), nginxFile(rules, whole));
}

/** An Astro integration that writes them after the pages. */
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
