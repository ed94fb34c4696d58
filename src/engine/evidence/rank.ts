/** Compares texts by their first different paragraph, by code unit. */
function compareTexts(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  if (at < 0) return one.length - other.length;
  return (one[at] as string) < (other[at] ?? '') ? -1 : 1;
}

/**
 * Returns a number for each article that depends only on its text, not on the order of articles. Articles with the same
 * text have the same number. It is a tiebreaker.
 */
export function ranksOf(texts: readonly (readonly string[])[]): readonly number[] {
  const sorted = texts.toSorted(compareTexts);
  return texts.map((own) => sorted.findIndex((other) => compareTexts(own, other) === 0));
}
