/** The longest fragment, in characters. */
const LONGEST = 80;

/**
 * Turns words into an address fragment: lower-case letters of any script, digits and single hyphens.
 *
 * @example fragmentOf('Kim’s pledge: U.S. support') === 'kims-pledge-us-support'
 */
function fragmentOf(words: string): string {
  const letters = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]|(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...letters.replace(/^-/, '')].slice(0, LONGEST).join('').replace(/-$/, '');
}

/**
 * Returns a unique fragment for each heading. Repeated ones get a number, in order, so that a heading added at the end
 * changes none before it.
 *
 * @param name the fragment of headings without letters or digits
 * @param taken fragments that must not be used
 * @example fragmentsOf(['Lunch?', 'lunch!', '…'], 'topic', []) gives ['lunch', 'lunch-2', 'topic']
 */
export function fragmentsOf(headings: readonly string[], name: string, taken: readonly string[]): readonly string[] {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const own = fragmentOf(heading) || name;
    let count = counts.get(own) ?? 1;
    let fragment = count === 1 ? own : `${own}-${count}`;
    while (used.has(fragment)) {
      count += 1;
      fragment = `${own}-${count}`;
    }
    counts.set(own, count + 1);
    used.add(fragment);
    return fragment;
  });
}
