import { type Change, type ChangeKind, type ComparedLink, type Extent, SUBSTANCE_KINDS } from '../../engine/index.ts';
import { isStyle, markedText, type Run } from '../marked-text.ts';

interface Variant extends Extent {
  readonly kind: ChangeKind;
}

const KINDS: readonly ChangeKind[] = SUBSTANCE_KINDS;

function moreSubstantial(a: ChangeKind, b: ChangeKind): ChangeKind {
  return KINDS.indexOf(a) < KINDS.indexOf(b) ? a : b;
}

/** The runs of one paragraph on the left side that any of the links tells differently in substance, none overlapping. */
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
 * A paragraph of the text with the words marked that any other outlet tells differently in substance; where several do,
 * under the most substantial kind. The runs joined are the text.
 *
 * @param links of the paragraph to all other reports, it on the left
 */
export function variantText(text: string, links: readonly ComparedLink[], paragraph: number): readonly Run[] {
  const changes = variantsIn(links, paragraph).map(
    ({ kind, ...extent }): Change => ({ kind, rule: kind, left: [extent], right: [] }),
  );
  return markedText(text, changes, 'left', paragraph);
}
