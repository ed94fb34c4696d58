import type { StateKind } from '../../../src/view/permalink/state.ts';

/** A paragraph independent of ids: its texts over time and its successors. */
export interface Identity {
  readonly outlet: string;
  readonly texts: string[];
  moved: boolean;
  /** Its successors, and a possible one that an editor must be asked about; null if it exists. */
  end: { readonly into: readonly Identity[]; readonly perhaps?: Identity } | null;
}

/** The expected state of a paragraph address. */
export interface Answer {
  readonly kind: StateKind;
  /** The sorted texts of the paragraphs that it must lead to. */
  readonly targets: readonly string[];
}

export function lastText({ texts }: Identity): string {
  return texts.at(-1) ?? '';
}

/** Returns the existing paragraphs that continue a paragraph; itself if it exists. */
export function successorsOf(identity: Identity, seen = new Set<Identity>()): readonly Identity[] {
  if (seen.has(identity)) return [];
  seen.add(identity);
  return identity.end === null ? [identity] : identity.end.into.flatMap((next) => successorsOf(next, seen));
}

function kindOf({ end, moved, texts }: Identity, begun: number): StateKind {
  if (end !== null) return end.into.length > 1 ? 'split' : 'merged';
  if (new Set(texts.slice(begun)).size > 1) return 'edited';
  return moved ? 'moved' : 'here';
}

/**
 * @param shown whether the story shows the article's words
 * @param begun index of the first text that the address named
 */
export function answerOf(identity: Identity, shown: boolean, begun = 0): Answer {
  const targets = shown ? [...new Set(successorsOf(identity).map(lastText))].toSorted() : [];
  return targets.length === 0 ? { kind: 'gone', targets } : { kind: kindOf(identity, begun), targets };
}
