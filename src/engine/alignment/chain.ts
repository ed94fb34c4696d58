/** A range of the left text matched with a range of the right text; both ends inclusive. */
export interface Step {
  readonly left: readonly [first: number, last: number];
  readonly right: readonly [first: number, last: number];
  /** A whole number, so that sums do not depend on their order. */
  readonly weight: number;
}

/** Prefix maximum in logarithmic time (Fenwick, "A new data structure for cumulative frequency tables", 1994). */
interface Maxima {
  readonly raise: (place: number, value: number) => void;
  readonly upTo: (place: number) => number;
}

function maximaOf(size: number): Maxima {
  const tree = new Float64Array(size + 1);
  return {
    raise(place, value) {
      for (let node = place + 1; node <= size; node += node & -node) tree[node] = Math.max(tree[node] as number, value);
    },
    upTo(place) {
      let best = 0;
      for (let node = place + 1; node > 0; node -= node & -node) best = Math.max(best, tree[node] as number);
      return best;
    },
  };
}

function heaviestBefore(steps: readonly Step[], size: number): Float64Array {
  const indices = steps.map((_, index) => index);
  const at = (index: number): Step => steps[index] as Step;
  const byFirst = indices.toSorted((a, b) => at(a).left[0] - at(b).left[0]);
  const byLast = indices.toSorted((a, b) => at(a).left[1] - at(b).left[1]);
  const maxima = maximaOf(size);
  const before = new Float64Array(steps.length);
  let passed = 0;
  for (const index of byFirst) {
    const { left, right } = at(index);
    for (; passed < byLast.length; passed += 1) {
      const done = byLast[passed] as number;
      if (at(done).left[1] >= left[0]) break;
      maxima.raise(at(done).right[1], (before[done] as number) + at(done).weight);
    }
    before[index] = maxima.upTo(right[0] - 1);
  }
  return before;
}

function turned({ left, right, weight }: Step, end: number): Step {
  return { left: [end - left[1], end - left[0]], right: [end - right[1], end - right[0]], weight };
}

/** For each step the weight of the heaviest chain through it, and the weight of the heaviest chain of all. */
export interface Chains {
  readonly through: Float64Array;
  readonly heaviest: number;
}

/**
 * Finds the heaviest increasing chains: each step starts, on both sides, after the end of the one before it.
 * Time: n log n.
 *
 * @example two steps that cross, of weights 3 and 2: through is [3, 2], heaviest is 3
 */
export function chainsOf(steps: readonly Step[]): Chains {
  const end = steps.reduce((last, { left, right }) => Math.max(last, left[1], right[1]), 0);
  const before = heaviestBefore(steps, end + 1);
  const after = heaviestBefore(
    steps.map((step) => turned(step, end)),
    end + 1,
  );
  const through = Float64Array.from(
    steps,
    ({ weight }, index) => (before[index] as number) + weight + (after[index] as number),
  );
  return { through, heaviest: through.reduce((most, weight) => Math.max(most, weight), 0) };
}

/** Returns the steps that start, on both sides, after the end of all steps before them in the list. */
function clearOf(order: readonly Step[]): ReadonlySet<Step> {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  return new Set(
    order.filter((step) => {
      const clear = step.left[0] > left && step.right[0] > right;
      left = Math.max(left, step.left[1]);
      right = Math.max(right, step.right[1]);
      return clear;
    }),
  );
}

/**
 * Returns the indices of the steps that are in every heaviest chain, in order. If several chains have the same weight, only
 * their common steps are included, so that swapping the sides changes nothing.
 */
export function backboneOf(steps: readonly Step[], { through, heaviest }: Chains): readonly number[] {
  const at = (index: number): Step => steps[index] as Step;
  const indices = steps
    .map((_, index) => index)
    .filter((index) => at(index).weight > 0 && through[index] === heaviest)
    .toSorted((a, b) => at(a).left[0] - at(b).left[0]);
  const forward = indices.map(at);
  const backward = forward.map((step) => turned(step, 0)).toReversed();
  const clear = clearOf(forward);
  const clearBackwards = clearOf(backward);
  return indices.filter(
    (_, place) =>
      clear.has(forward[place] as Step) && clearBackwards.has(backward[backward.length - 1 - place] as Step),
  );
}
