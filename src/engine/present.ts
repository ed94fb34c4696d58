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
 * Makes the shortest edits into those that a reader would make; what it keeps is still equal on both sides. The order
 * matters: style is split off before short kept words are absorbed, or it would be lost in them; additions slide when no
 * style is left in them and before these are absorbed, since they may meet; amounts grow after that and are split off
 * behind it, so that short kept words do not join them again; marks are set aside from what has become of all this.
 */
export function presentEdits(pair: Pair, edits: readonly Edit[]): readonly Piece[] {
  const styles = joinStyles(pair, splitStyles(pair, edits));
  const merged = absorbShortKept(pair, slideAdditions(pair, styles));
  const wholes = splitAmounts(pair, growWholes(pair, merged));
  return withWritings(pair, setAsideStops(pair, splitSpeakers(pair, wholes)));
}
