/** An inverted index of an article: for each term number the paragraphs that contain it, ascending. */
export interface Postings {
  /** The paragraphs of term n are `paragraphs[starts[n]]` up to but not including `paragraphs[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly paragraphs: Int32Array;
}

/**
 * Inverts the term sets of an article's paragraphs.
 *
 * @example postingsOf([[0, 2], [2]], 3) // starts [0, 1, 1, 3], paragraphs [0, 0, 1]
 */
export function postingsOf(sets: readonly Int32Array[], vocabulary: number): Postings {
  const starts = new Int32Array(vocabulary + 1);
  for (const set of sets) for (const number of set) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let number = 0; number < vocabulary; number += 1)
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const next = starts.slice();
  const paragraphs = new Int32Array(starts[vocabulary] as number);
  sets.forEach((set, paragraph) => {
    for (const number of set) {
      const place = next[number] as number;
      paragraphs[place] = paragraph;
      next[number] = place + 1;
    }
  });
  return { starts, paragraphs };
}

/** Terms in more paragraphs of an article are ignored. It limits the work. */
const MOST_PARAGRAPHS = 256;

/**
 * Adds the weight of each number of `set` to every paragraph of the other article that has it, and to `squares`, where
 * given, its square. Time: at most `set.length` times 256.
 */
export function addShared(
  set: Int32Array,
  weights: Int32Array,
  postings: Postings,
  into: Float64Array,
  squares: Float64Array | null = null,
): void {
  const { starts, paragraphs } = postings;
  for (const number of set) {
    const from = starts[number] as number;
    const to = starts[number + 1] as number;
    if (to - from > MOST_PARAGRAPHS) continue;
    const weight = weights[number] as number;
    for (let place = from; place < to; place += 1) {
      const paragraph = paragraphs[place] as number;
      into[paragraph] = (into[paragraph] as number) + weight;
      if (squares !== null) squares[paragraph] = (squares[paragraph] as number) + weight * weight;
    }
  }
}
