import type { HeaderRule } from './header-rule.ts';
import { isWithin } from './path-pattern.ts';

/**
 * Returns the rules as a `_headers` file for Netlify and Cloudflare Pages.
 *
 * @param base the base path, with a slash at both ends
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map((rule, index) => {
    const wider = rules.slice(0, index).filter(({ path }) => isWithin(rule.path, path));
    // Cloudflare joins values of several rules with a comma; `! name` drops the earlier one. On Netlify the last wins.
    const taken = Object.keys(rule.fields).filter((name) => wider.some(({ fields }) => name in fields));
    const lines = [...taken.map((name) => `! ${name}`), ...Object.entries(rule.fields).map(([n, v]) => `${n}: ${v}`)];
    return [base + rule.path.slice(1), ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `# Written by the build.\n${blocks.join('\n\n')}\n`;
}
