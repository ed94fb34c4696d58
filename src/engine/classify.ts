import type { Edit, Run } from './diff.ts';
import { amountsTouched } from './edits/amount.ts';
import type { Piece } from './edits/piece.ts';
import { extentsOf, type Pair, type Reading } from './edits/side.ts';
import { mayBeStyle } from './edits/style-prefilter.ts';
import { STYLE_RULES, SUBSTANCE_RULES } from './rules/index.ts';
import { phrasesOf, type Rule } from './rules/rule.ts';
import { movedWords, wordOrder } from './rules/word-order.ts';
import { wording } from './rules/wording.ts';
import type { Change } from './types.ts';

/** The most tokens on a side of a style difference: `Sept. 13, 2023,` has six. */
const LONGEST_STYLE = 6;

/** Returns a change for each edit: its kind, the rule that decided the kind, and its place on both sides. */
export function classifyEdits(pair: Pair, pieces: readonly Piece[]): readonly Change[] {
  const moved = movedWords(pair, pieces);
  return pieces.map((piece) => {
    const style = typeof piece.style === 'object' ? piece.style : styleOf(pair, piece);
    const substance = moved.has(piece) ? wordOrder : firstMatch(SUBSTANCE_RULES, pair, piece);
    const { kind, id } = style ?? substance ?? wording;
    return { kind, rule: id, left: extentsOf(pair.left, piece.left), right: extentsOf(pair.right, piece.right) };
  });
}

/** Returns the style rule that explains the whole edit, or null. */
export function styleOf(pair: Pair, edit: Edit): Rule | null {
  const longest = Math.max(edit.left.to - edit.left.from, edit.right.to - edit.right.from);
  if (longest > LONGEST_STYLE || !mayBeStyle(pair, edit)) return null;
  if (hasMinus(pair.left, edit.left) !== hasMinus(pair.right, edit.right)) return null;
  return firstMatch(STYLE_RULES, pair, edit) ?? null;
}

/** Whether a run contains a minus sign of a number: `-0.3%` and `0.3%` do not differ in style only. */
function hasMinus({ amounts }: Reading, run: Run): boolean {
  return amountsTouched(amounts, run).some(({ from, quantity }) => from >= run.from && quantity.value.low < 0);
}

function firstMatch(rules: readonly Rule[], pair: Pair, edit: Edit): Rule | undefined {
  const [left, right] = phrasesOf(pair, edit);
  let guard: Rule['guard'];
  let open = true;
  for (const rule of rules) {
    if (rule.guard !== guard) open = rule.guard?.(left, right) ?? true;
    guard = rule.guard;
    if (open && (pair.english || !rule.english) && rule.matches(left, right)) return rule;
  }
  return undefined;
}
