import type { HeaderRule } from './header-rule.ts';
import { isWithin } from './path-pattern.ts';

/**
 * The header rules as the file `_headers`, which Netlify and Cloudflare Pages read.
 *
 * @param base the path that the site stands under, with a slash at both ends
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map((rule, index) => {
    const wider = rules.slice(0, index).filter(({ path }) => isWithin(rule.path, path));
    // Cloudflare would join the values of two rules by a comma; `!` takes the first away. Netlify lets the last one win.
    const taken = Object.keys(rule.fields).filter((name) => wider.some(({ fields }) => name in fields));
    const lines = [...taken.map((name) => `! ${name}`), ...Object.entries(rule.fields).map(([n, v]) => `${n}: ${v}`)];
    return [base + rule.path.slice(1), ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `# Written by the build.\n${blocks.join('\n\n')}\n`;
}
