import type { Addresses, Iri } from '../address.ts';
import { type Edition, pairOf } from '../edition.ts';
import { slotsOf } from '../pair/slot.ts';
import { passageNumbers, rowNumbers } from './number.ts';
import { pairRoutes } from './route.ts';
import { historyIn, type StateKind, storyStates } from './state.ts';

/** Where the address of a paragraph leads. */
interface ParagraphLink {
  readonly outlet: string;
  readonly id: string;
  readonly address: string;
  readonly state: StateKind;
  /** The current paragraphs that hold its words. */
  readonly now: readonly string[];
  /** Whether it was ever moved, and whether it was ever edited. */
  readonly moved: boolean;
  readonly edited: boolean;
  /** The version and the day of the last change; null if there was none. */
  readonly version: number | null;
  readonly recorded: string | null;
}

/** `data/permalinks.json`: where each address that the story ever had leads now. */
export interface PermalinkData {
  readonly story: string;
  readonly version: string;
  readonly paragraphs: readonly ParagraphLink[];
  /** By pair, the former row numbers with the current rows that hold their paragraphs. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly passages: Readonly<Record<string, readonly number[]>>;
  readonly takedowns: readonly {
    readonly outlet: string;
    readonly asked: string;
    readonly date: string;
    readonly reason: string;
  }[];
}

function paragraphLinks({ story }: Edition, at: Addresses, iri: Iri): readonly ParagraphLink[] {
  return storyStates(story).map(({ outlet, id, kind, now, movedIn, editedIn, ending }) => {
    const last = Math.max(0, ...movedIn, ...editedIn, ending?.version ?? 0);
    const recorded = historyIn(story, outlet)?.versions[last - 1]?.recorded ?? null;
    return {
      outlet,
      id,
      address: iri(at.paragraph(story.slug, outlet, id)),
      state: kind,
      now,
      moved: movedIn.length > 0,
      edited: editedIn.length > 0,
      version: last === 0 ? null : last,
      recorded,
    };
  });
}

function formerRowsOf(edition: Edition): PermalinkData['rows'] {
  const counts = new Map(
    edition.story.articles.map(({ outlet, blocks }) => [outlet, blocks.filter(({ id }) => id !== null).length]),
  );
  const rows = pairRoutes(edition).map(({ left, right }) => {
    const slots = slotsOf(pairOf(edition, left, right), counts.get(left) ?? 0, counts.get(right) ?? 0);
    return [`${left}-vs-${right}`, Object.fromEntries(rowNumbers(edition.story, left, right, slots).former)] as const;
  });
  return Object.fromEntries(rows.filter(([, former]) => Object.keys(former).length > 0));
}

/** Lists where every address of a story leads, for programs that store links. */
export function permalinkData(edition: Edition, at: Addresses, iri: Iri): PermalinkData {
  const { story, comparison } = edition;
  return {
    story: story.slug,
    version: story.version,
    paragraphs: paragraphLinks(edition, at, iri),
    rows: formerRowsOf(edition),
    passages: Object.fromEntries(passageNumbers(story, comparison).former),
    takedowns: story.absent.flatMap(({ takedown }) => takedown ?? []),
  };
}
