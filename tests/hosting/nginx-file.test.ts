import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nginxFile } from '../../src/hosting/nginx-file.ts';
import { RULES } from './rules.ts';

it('compresses text types that a rule sets, and leaves the charset to nginx', () => {
  const file = nginxFile(RULES, '/');
  for (const type of ['application/tei+xml', 'application/rss+xml', 'application/feed+json']) {
    expect(file).toMatch(new RegExp(`gzip_types .*${type.replace('+', '\\+')}[ ;]`));
    expect(file).toContain(`default_type "${type}";`);
  }
});

it('two sites on one server do not affect each other: each has its own variables and locations', () => {
  const [one, other] = ['/one/', '/some/path/'].map((base) => nginxFile(RULES, base));
  const variables = (file = '') => new Set(file.match(/\$press\w+/g));
  expect(variables(one).intersection(variables(other)).size).toBe(0);
  expect(other?.match(/^location .*/gm)).toEqual(['location = /some/path {', 'location /some/path/ {']);
});

it('sends Strict-Transport-Security only if the host sets it', () => {
  const [, name = ''] = /# set (\$\w+)/.exec(readFileSync('deploy/nginx.conf', 'utf8')) ?? [];
  const file = nginxFile(RULES, '/');
  expect(file).toContain(`set ${name} "";`);
  expect(file).toContain(`add_header Strict-Transport-Security ${name} always;`);
});

it('throws on a value with characters that are special in nginx', () => {
  const rules = [{ path: '/*', fields: { 'X-Invented': 'costs $5' } }] as const;
  expect(() => nginxFile(rules, '/')).toThrow('header value: costs $5');
});
