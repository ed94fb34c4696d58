/** Where the candidates of two texts stand: index n is the paragraph of candidate n. */
export interface Places {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** The places of candidates, each at most once. */
export function placesOf(candidates: readonly { readonly left: number; readonly right: number }[]): Places {
  const lefts = new Int32Array(candidates.length);
  const rights = new Int32Array(candidates.length);
  candidates.forEach(({ left, right }, index) => {
    lefts[index] = left;
    rights[index] = right;
  });
  return { lefts, rights };
}

/** Of each candidate, how far it is above its best rival for the same left and the same right paragraph. */
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
 * How far each candidate is above its best rival, below 0 where the rival is stronger.
 *
 * @param absent what a rival that is not there counts as, at most as much as any value
 */
export function marginsOf({ lefts, rights }: Places, values: Float64Array, absent: number): Margins {
  return { onLeft: marginsBy(lefts, values, absent), onRight: marginsBy(rights, values, absent) };
}
