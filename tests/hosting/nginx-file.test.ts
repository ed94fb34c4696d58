import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nginxFile } from '../../src/hosting/nginx-file.ts';
import { RULES } from './rules.ts';

it('packs what is of a type of its own as it packs all text, and leaves the encoding to nginx', () => {
  const file = nginxFile(RULES, '/');
  for (const type of ['application/tei+xml', 'application/rss+xml', 'application/feed+json']) {
    expect(file).toMatch(new RegExp(`gzip_types .*${type.replace('+', '\\+')}[ ;]`));
    expect(file).toContain(`default_type "${type}";`);
  }
});

it('keeps two sites on one server apart: each has its own variables and touches only what is below its base', () => {
  const [one, other] = ['/one/', '/some/path/'].map((base) => nginxFile(RULES, base));
  const variables = (file = '') => new Set(file.match(/\$press\w+/g));
  expect(variables(one).intersection(variables(other)).size).toBe(0);
  expect(other?.match(/^location .*/gm)).toEqual(['location = /some/path {', 'location /some/path/ {']);
});

it('sends no promise of HTTPS, but for a host that sets one', () => {
  const [, name = ''] = /# set (\$\w+)/.exec(readFileSync('deploy/nginx.conf', 'utf8')) ?? [];
  const file = nginxFile(RULES, '/');
  expect(file).toContain(`set ${name} "";`);
  expect(file).toContain(`add_header Strict-Transport-Security ${name} always;`);
});

it('refuses a value that nginx would read otherwise', () => {
  const rules = [{ path: '/*', fields: { 'X-Invented': 'costs $5' } }] as const;
  expect(() => nginxFile(rules, '/')).toThrow('header value: costs $5');
});
