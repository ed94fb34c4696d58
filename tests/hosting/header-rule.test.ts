import { describe, expect, it } from 'vitest';
import { fieldsFor, fieldsOf } from '../../src/hosting/header-rule.ts';
import { matches } from '../../src/hosting/path-pattern.ts';
import { PATHS, RULES } from './rules.ts';

const field = (path: string, name: string) => fieldsFor(RULES, path)[name];

describe('the headers of a file', () => {
  it('cache content-hashed files forever and revalidate all others', () => {
    const kept = PATHS.filter((path) => field(path, 'Cache-Control')?.includes('immutable'));
    expect(kept).toEqual(PATHS.filter((path) => /^\/_astro\/|\/(fragment|index)\/./.test(path)));
    for (const path of PATHS) {
      expect(field(path, 'Cache-Control')).toMatch(/^public, max-age=(31536000, immutable|0, must-revalidate)$/);
    }
  });

  it('let only the search page use WebAssembly and fetch, and allow nothing unsafe', () => {
    for (const path of PATHS) {
      const policy = field(path, 'Content-Security-Policy') ?? '';
      expect([path, policy.includes("'wasm-unsafe-eval'"), policy.includes('connect-src')]).toEqual(
        path === '/search/' ? [path, true, true] : [path, false, false],
      );
      expect(policy).not.toContain("'unsafe-");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    }
  });

  it('let other sites read the data, the feeds and the schema, and nothing else', () => {
    const open = PATHS.filter((path) => field(path, 'Access-Control-Allow-Origin') === '*');
    expect(open).toEqual(PATHS.filter((path) => /\/data\/|^\/feed|^\/schema\//.test(path)));
  });

  it('are complete in the last matching rule, for hosts that apply only one', () => {
    for (const path of PATHS) {
      const rule = RULES.findLast((each) => matches(each.path, path));
      expect(rule && fieldsOf(RULES, rule)).toEqual(fieldsFor(RULES, path));
    }
  });
});
