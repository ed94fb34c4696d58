import { createHash } from 'node:crypto';

/** What a page needs beyond the common policy. */
export interface Needs {
  /** Pagefind runs WebAssembly and fetches its index. */
  readonly search: boolean;
}

/** Returns the CSP source of an inline script: the hash of its text. */
export function inlineSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * Returns the Content-Security-Policy for a page's `<meta>` element.
 *
 * @param script the page's only inline script
 */
export function pagePolicy(script: string, { search }: Needs): string {
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", inlineSource(script), ...(search ? ["'wasm-unsafe-eval'"] : [])].join(' '),
    ...(search ? ["connect-src 'self'"] : []),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No script may turn text into markup or code; no Trusted Types policy can allow it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return directives.join('; ');
}

/** Returns the policy for the HTTP header, which also forbids framing (a `<meta>` policy cannot). */
export function headerPolicy(script: string, needs: Needs): string {
  return `${pagePolicy(script, needs)}; frame-ancestors 'none'`;
}
