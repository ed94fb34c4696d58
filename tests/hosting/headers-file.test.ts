import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadersHandler } from '@netlify/headers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsFor } from '../../src/hosting/header-rule.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { PATHS, RULES } from './rules.ts';

const BASES = ['/', '/some/path/'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The headers that Netlify's own parser reads for one path. */
async function byNetlify(file: string, path: string): Promise<Record<string, string>> {
  writeFileSync(join(folder, '_headers'), file);
  const complaints: string[] = [];
  const logger = { log: () => {}, warn: () => {}, error: (text?: string) => complaints.push(text ?? '') };
  const handler = new HeadersHandler({
    projectDir: folder,
    configPath: join(import.meta.dirname, '../../netlify.toml'),
    logger,
  });
  const fields = await handler.apply(new Request(`https://example.org${path}`));
  expect(complaints).toEqual([]);
  return fields;
}

/** The headers by Cloudflare's documented rules: all matching rules apply, repeated fields are joined, `!` removes one. */
function byCloudflare(file: string, path: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let isFor = false;
  for (const line of file.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [, taken, name = '', value = ''] = /^ {2}(?:! (.+)|([^:]+): (.+))$/.exec(line) ?? [];
    if (line.startsWith('/')) {
      const pattern = line.replace(/[.+]/g, '\\$&').replace(/:\w+/g, '[^/]+').replace('*', '.*');
      isFor = new RegExp(`^${pattern}$`).test(path);
    } else if (isFor && taken !== undefined) delete fields[taken];
    else if (isFor) fields[name] = fields[name] === undefined ? value : `${fields[name]}, ${value}`;
  }
  return fields;
}

describe.each(BASES)('the file _headers under %s', (base) => {
  const file = headersFile(RULES, base);
  const below = (path: string) => base + path.slice(1);

  it('gives the right headers on Netlify', async () => {
    for (const path of PATHS) {
      const fields = await byNetlify(file, below(path));
      expect(fields, path).toEqual(fieldsFor(RULES, path));
    }
  });

  it('gives the right headers on Cloudflare', () => {
    for (const path of PATHS) expect(byCloudflare(file, below(path)), path).toEqual(fieldsFor(RULES, path));
  });

  it('stays within Cloudflare’s limits: 100 rules, lines of 2,000 characters', () => {
    const lines = file.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
