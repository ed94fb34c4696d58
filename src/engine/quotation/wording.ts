import { compareSides, type Languages } from '../change.ts';
import type { Side } from '../edits/side.ts';
import type { Quotation } from '../quote.ts';
import type { StoryReader } from '../story-reader.ts';
import { type Change, type Extent, STYLE_KINDS } from '../types.ts';

/** The differences between two wordings of quotations. */
export interface WordingComparison {
  /** False if too few words are the same; `changes` is then empty. */
  readonly precise: boolean;
  /** Extents on both sides are those of the articles’ paragraphs. */
  readonly changes: readonly Change[];
}

/**
 * Finds the changes between the words of quotations, without their marks. Wording changes count as changes of the
 * quotation, because they change what somebody is said to have said.
 */
export function compareWordings(
  left: readonly Quotation[],
  right: readonly Quotation[],
  texts: { readonly left: readonly string[]; readonly right: readonly string[] },
  languages: Languages,
  reader: StoryReader,
): WordingComparison {
  const [leftExtents, rightExtents] = [extentsOf(left), extentsOf(right)];
  const { precise, changes } = compareSides(
    sidesOf(leftExtents, texts.left),
    sidesOf(rightExtents, texts.right),
    languages,
    reader,
  );
  const moved = changes.map((change) => ({
    ...change,
    kind: change.kind === 'wording' || change.kind === 'attribution' ? ('quotation' as const) : change.kind,
    left: change.left.map((extent) => inArticle(extent, leftExtents)),
    right: change.right.map((extent) => inArticle(extent, rightExtents)),
  }));
  return { precise, changes: moved };
}

/** Whether a change is one of style. */
export function isStyleChange({ kind }: Change): boolean {
  return STYLE_KINDS.some((style) => style === kind);
}

/** Returns the places of the words of quotations, in order. */
export function extentsOf(quotations: readonly Quotation[]): readonly Extent[] {
  return quotations.flatMap(({ extents }) => extents);
}

/** Each extent as a paragraph of its own, so that what is between two of them is no part of the comparison. */
function sidesOf(extents: readonly Extent[], texts: readonly string[]): readonly Side[] {
  return extents.map(({ paragraph, start, end }, index) => ({
    paragraph: index,
    text: (texts[paragraph] as string).slice(start, end),
  }));
}

function inArticle({ paragraph: index, start, end }: Extent, extents: readonly Extent[]): Extent {
  const { paragraph, start: offset } = extents[index] as Extent;
  return { paragraph, start: start + offset, end: end + offset };
}
