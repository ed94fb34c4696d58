/** Splits an id into its number and letters: `p7b` gives `[7, 'b']`. */
function partsOf(id: string): readonly [number: number, letters: string] {
  const [, digits = '0', letters = ''] = /^p(\d+)([a-z]*)$/.exec(id) ?? [];
  return [Number(digits), letters];
}

/** Returns the number of an id: 7 for `p7` and for `p7b`. */
export function numberOf(id: string): number {
  return partsOf(id)[0];
}

/** Converts a count to letters: 1 is `a`, 26 is `z`, 27 is `aa`. */
function lettersOf(count: number): string {
  let letters = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

function countOf(letters: string): number {
  return [...letters].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 96, 0);
}

/** Generates ids that no paragraph of an article ever had. */
export interface IdSource {
  /** Returns the next id after a number: `p7a`, then `p7b`. */
  readonly after: (number: number) => string;
  /** Returns the next number, for paragraphs added at the end of an article. */
  readonly next: () => string;
}

/** @param used every id that the article ever had */
export function idSource(used: Iterable<string>): IdSource {
  const lettered = new Map<number, number>();
  let highest = 0;
  for (const id of used) {
    const [number, letters] = partsOf(id);
    highest = Math.max(highest, number);
    lettered.set(number, Math.max(lettered.get(number) ?? 0, countOf(letters)));
  }
  return {
    after(number) {
      const count = (lettered.get(number) ?? 0) + 1;
      lettered.set(number, count);
      return `p${number}${lettersOf(count)}`;
    },
    next() {
      highest += 1;
      return `p${highest}`;
    },
  };
}
