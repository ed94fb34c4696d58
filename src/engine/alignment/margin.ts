/** The paragraphs of the candidates of two texts: index n is the paragraph of candidate n. */
export interface Places {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** The candidates by paragraph, each at most once. */
export function placesOf(candidates: readonly { readonly left: number; readonly right: number }[]): Places {
  const lefts = new Int32Array(candidates.length);
  const rights = new Int32Array(candidates.length);
  candidates.forEach(({ left, right }, index) => {
    lefts[index] = left;
    rights[index] = right;
  });
  return { lefts, rights };
}

/** For each candidate, the margin over the best rival with the same left and with the same right paragraph. */
export interface Margins {
  readonly onLeft: Float64Array;
  readonly onRight: Float64Array;
}

function marginsBy(paragraphs: Int32Array, values: Float64Array, absent: number): Float64Array {
  let length = 0;
  for (const paragraph of paragraphs) length = Math.max(length, paragraph + 1);
  const first = new Float64Array(length).fill(absent);
  const second = new Float64Array(length).fill(absent);
  for (let index = 0; index < values.length; index += 1) {
    const paragraph = paragraphs[index] as number;
    const value = values[index] as number;
    if (value > (first[paragraph] as number)) {
      second[paragraph] = first[paragraph] as number;
      first[paragraph] = value;
    } else if (value > (second[paragraph] as number)) second[paragraph] = value;
  }
  const margins = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const paragraph = paragraphs[index] as number;
    const value = values[index] as number;
    const best = first[paragraph] as number;
    margins[index] = value - (value === best ? (second[paragraph] as number) : best);
  }
  return margins;
}

/**
 * Returns the margin of each candidate over its best rival; negative if the rival is stronger.
 *
 * @param absent the value of a missing rival; must not be larger than any value
 */
export function marginsOf({ lefts, rights }: Places, values: Float64Array, absent: number): Margins {
  return { onLeft: marginsBy(lefts, values, absent), onRight: marginsBy(rights, values, absent) };
}
