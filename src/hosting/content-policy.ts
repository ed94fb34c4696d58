import { createHash } from 'node:crypto';

/** What a page does beyond what every page does. */
export interface Needs {
  /** Whether it searches: Pagefind is WebAssembly, and fetches its index. */
  readonly search: boolean;
}

/** How a policy names a script that stands in the page itself: by the digest of its text. */
export function inlineSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/**
 * The Content-Security-Policy of a page as it stands in its head, before everything that it governs.
 *
 * @param script the one script that stands in the page itself
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
    // No text becomes markup or code by a script: there is not even a policy that would allow it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return directives.join('; ');
}

/** The same policy as a header, which alone can forbid that other sites show the page in a frame. */
export function headerPolicy(script: string, needs: Needs): string {
  return `${pagePolicy(script, needs)}; frame-ancestors 'none'`;
}
