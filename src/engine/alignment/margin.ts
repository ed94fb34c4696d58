/** Where the candidates of two texts stand: index n is the paragraph of candidate n. */
export interface Places {
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** The places of candidates, each at most once. */
export function placesOf(candidates: readonly { readonly left: number; readonly right: number }[]): Places {
  return {
    lefts: Int32Array.from(candidates, ({ left }) => left),
    rights: Int32Array.from(candidates, ({ right }) => right),
  };
}

/** Of each candidate, how far it is above its best rival for the same left and the same right paragraph. */
export interface Margins {
  readonly onLeft: Float64Array;
  readonly onRight: Float64Array;
}

function marginsBy(paragraphs: Int32Array, values: Float64Array, absent: number): Float64Array {
  const length = paragraphs.reduce((most, paragraph) => Math.max(most, paragraph + 1), 0);
  const first = new Float64Array(length).fill(absent);
  const second = new Float64Array(length).fill(absent);
  paragraphs.forEach((paragraph, index) => {
    const value = values[index] as number;
    if (value > (first[paragraph] as number)) {
      second[paragraph] = first[paragraph] as number;
      first[paragraph] = value;
    } else if (value > (second[paragraph] as number)) second[paragraph] = value;
  });
  return Float64Array.from(paragraphs, (paragraph, index) => {
    const value = values[index] as number;
    const best = first[paragraph] as number;
    return value - (value === best ? (second[paragraph] as number) : best);
  });
}

/**
 * How far each candidate is above its best rival, below 0 where the rival is stronger.
 *
 * @param absent what a rival that is not there counts as, at most as much as any value
 */
export function marginsOf({ lefts, rights }: Places, values: Float64Array, absent: number): Margins {
  return { onLeft: marginsBy(lefts, values, absent), onRight: marginsBy(rights, values, absent) };
}
