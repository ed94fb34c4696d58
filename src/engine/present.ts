import type { Edit } from './diff.ts';
import { absorbShortKept } from './edits/cleanup.ts';
import { joinStyles, type Piece, splitStyles } from './edits/piece.ts';
import type { Pair } from './edits/side.ts';
import { slideAdditions } from './edits/slide.ts';
import { splitSpeakers } from './edits/speaker.ts';
import { setAsideStops } from './edits/stray.ts';
import { growWholes, splitAmounts } from './edits/whole.ts';
import { withWritings } from './edits/writing.ts';

/**
 * Turns the shortest edits into edits that a reader would describe. Words that stay outside edits are still equal on both
 * sides. The order of the steps matters. Style edits are split off before short kept words are absorbed, because they
 * would be lost in larger edits. Additions slide when they contain no style edits any more, and before absorption,
 * because they may meet. Amounts grow and are split off after that, so that short kept words do not join them again.
 * Stray punctuation comes last.
 */
export function presentEdits(pair: Pair, edits: readonly Edit[]): readonly Piece[] {
  const styles = joinStyles(pair, splitStyles(pair, edits));
  const merged = absorbShortKept(pair, slideAdditions(pair, styles));
  const wholes = splitAmounts(pair, growWholes(pair, merged));
  return withWritings(pair, setAsideStops(pair, splitSpeakers(pair, wholes)));
}
