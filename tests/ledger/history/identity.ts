import type { StateKind } from '../../../src/view/permalink/state.ts';

/** A paragraph as people mean it: what it said over time, and what became of it. Knows nothing of ids. */
export interface Identity {
  readonly outlet: string;
  readonly texts: string[];
  moved: boolean;
  /** What it went on in; what it may have become, where an editor must be asked. */
  end: { readonly into: readonly Identity[]; readonly perhaps?: Identity } | null;
}

/** What an address of a paragraph must answer. */
export interface Answer {
  readonly kind: StateKind;
  /** The texts of the paragraphs to which it must lead, in alphabetical order. */
  readonly targets: readonly string[];
}

export function lastText({ texts }: Identity): string {
  return texts.at(-1) ?? '';
}

/** The paragraphs that are there and tell on what one told. */
export function heirsOf(identity: Identity, seen = new Set<Identity>()): readonly Identity[] {
  if (seen.has(identity)) return [];
  seen.add(identity);
  return identity.end === null ? [identity] : identity.end.into.flatMap((next) => heirsOf(next, seen));
}

function kindOf({ end, moved, texts }: Identity, begun: number): StateKind {
  if (end !== null) return end.into.length > 1 ? 'split' : 'merged';
  if (new Set(texts.slice(begun)).size > 1) return 'edited';
  return moved ? 'moved' : 'here';
}

/**
 * @param shown whether the story shows the article's words
 * @param begun the first of its texts that the address stood for
 */
export function answerOf(identity: Identity, shown: boolean, begun = 0): Answer {
  const targets = shown ? [...new Set(heirsOf(identity).map(lastText))].toSorted() : [];
  return targets.length === 0 ? { kind: 'gone', targets } : { kind: kindOf(identity, begun), targets };
}
