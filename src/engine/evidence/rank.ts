/** By the first paragraph that differs, in the order of its characters. */
function compareTexts(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] as string) < (other[at] ?? '') ? -1 : 1;
}

/**
 * A number for each article that depends on its text and not on the order in which articles are given; articles of
 * the same text have the same number. It decides only between what is equal in all else.
 */
export function ranksOf(texts: readonly (readonly string[])[]): readonly number[] {
  const sorted = texts.toSorted(compareTexts);
  return texts.map((own) => sorted.findIndex((other) => compareTexts(own, other) === 0));
}
