import { describe, expect, it } from 'vitest';
import { fieldsFor, fieldsOf } from '../../src/hosting/header-rule.ts';
import { matches } from '../../src/hosting/path-pattern.ts';
import { PATHS, RULES } from './rules.ts';

const field = (path: string, name: string) => fieldsFor(RULES, path)[name];

describe('what is sent with a file', () => {
  it('keeps for ever what is named after its content, and asks again for all the rest', () => {
    const kept = PATHS.filter((path) => field(path, 'Cache-Control')?.includes('immutable'));
    expect(kept).toEqual(PATHS.filter((path) => /^\/_astro\/|\/(fragment|index)\/./.test(path)));
    for (const path of PATHS) {
      expect(field(path, 'Cache-Control')).toMatch(/^public, max-age=(31536000, immutable|0, must-revalidate)$/);
    }
  });

  it('lets the search alone compile and fetch, and nothing be unsafe', () => {
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

  it('lets programs of other sites read the data and the feeds, and nothing else', () => {
    const open = PATHS.filter((path) => field(path, 'Access-Control-Allow-Origin') === '*');
    expect(open).toEqual(PATHS.filter((path) => /\/data\/|^\/feed|^\/schema\//.test(path)));
  });

  it('gives each rule all that holds for its paths, so that a host which takes one rule sends the same', () => {
    for (const path of PATHS) {
      const rule = RULES.findLast((each) => matches(each.path, path));
      expect(rule && fieldsOf(RULES, rule)).toEqual(fieldsFor(RULES, path));
    }
  });
});
