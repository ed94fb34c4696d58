import { type Change, type ChangeKind, type ComparedLink, type Extent, SUBSTANCE_KINDS } from '../../engine/index.ts';
import { isStyle, markedText, type Run } from '../marked-text.ts';

interface Variant extends Extent {
  readonly kind: ChangeKind;
}

const KINDS: readonly ChangeKind[] = SUBSTANCE_KINDS;

function moreSubstantial(a: ChangeKind, b: ChangeKind): ChangeKind {
  return KINDS.indexOf(a) < KINDS.indexOf(b) ? a : b;
}

/** Returns the extents of a paragraph that differ in substance in any of the links, merged where they overlap. */
function variantsIn(links: readonly ComparedLink[], paragraph: number): readonly Variant[] {
  const extents = links
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => !isStyle(kind))
    .flatMap(({ kind, left }) => left.map((extent) => ({ ...extent, kind })))
    .filter((extent) => extent.paragraph === paragraph)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const variants: Variant[] = [];
  for (const extent of extents) {
    const last = variants.at(-1);
    if (last === undefined || extent.start >= last.end) variants.push(extent);
    else {
      const kind = moreSubstantial(extent.kind, last.kind);
      variants[variants.length - 1] = { ...last, end: Math.max(last.end, extent.end), kind };
    }
  }
  return variants;
}

/**
 * Marks the words of a paragraph that any other outlet changes in substance, with the most substantial kind. Joined, the
 * runs equal the text.
 *
 * @param links the links of the paragraph to all other reports; the paragraph is on the left
 */
export function variantText(text: string, links: readonly ComparedLink[], paragraph: number): readonly Run[] {
  const changes = variantsIn(links, paragraph).map(
    ({ kind, ...extent }): Change => ({ kind, rule: kind, left: [extent], right: [] }),
  );
  return markedText(text, changes, 'left', paragraph);
}
