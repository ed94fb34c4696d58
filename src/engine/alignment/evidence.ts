const QUOTED = /[“«„]([^“”«»„]{3,400})(?:[”»“]|$)|"([^"]{3,400})(?:"|$)/gu;
/** It looks first for what may be a digit at all: most characters are not. */
const FIGURE =
  /(?=[0-9\u{80}-\u{10ffff}])(?<![\p{L}\p{N}‐‑-])(?<figure>\p{Nd}+(?:[.,‐‑–-]\p{Nd}+)*)(?:[ \u00a0-](?<unit>\p{L}+))?/gu;

/**
 * The words that a text has in double quotation marks, up to 400 characters each.
 *
 * @example quotationsIn('He called it a “just fight”.') // ['just fight']
 */
export function quotationsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(QUOTED), ([, curly, straight]) => curly ?? straight ?? '');
}

/**
 * The figures in digits that a text has, each with the word behind it, in lower case, or ''.
 *
 * @example figuresIn('a handshake of around 40 seconds in 2023') // Map { '40' => 'seconds', '2023' => '' }
 */
export function figuresIn(text: string): ReadonlyMap<string, string> {
  const matches = Array.from(text.matchAll(FIGURE), ({ groups }) => groups ?? {});
  return new Map(matches.map(({ figure, unit }) => [figure ?? '', (unit ?? '').toLowerCase()]));
}
