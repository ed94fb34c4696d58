import { type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { linked, type Piece, plain, type Statement } from '../lineage/statement.ts';
import { sectionFrame } from '../metadata/subject.ts';
import { passageNumbers } from '../permalink/number.ts';
import type { StateKind } from '../permalink/state.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { opening, type PassageEntry, passageEntry } from './passage-entry.ts';

/** A passage with the fragment that lands on it. */
export interface NumberedPassage extends PassageEntry {
  readonly id: string;
}

/** The number of a passage that is none any more, and where it leads. */
export interface FormerPassage {
  readonly id: string;
  readonly kind: StateKind;
  readonly statement: Statement;
}

/** In how many of the texts a passage is. */
export type Spread = 'all' | 'most' | 'some' | 'one';

/** Passages that as many outlets have, by number. */
export interface PassageGroup {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly NumberedPassage[];
}

/** Everything that a story's list of passages shows. */
export interface PassagesPage {
  readonly frame: Frame;
  /** Without those that are empty. */
  readonly groups: readonly PassageGroup[];
  readonly former: readonly FormerPassage[];
}

/** So many words are enough to know a passage by in a list of all. */
const MOST_WORDS = 9;

/** The fragment that lands on a passage: `passage-12`. */
export function passageId(number: number): string {
  return `passage-${number}`;
}

/** The fragment that lands on a group of passages. */
export function groupId(spread: Spread): string {
  return `in-${spread}`;
}

function formerPassage(number: number, now: readonly number[], words: Strings['passages']): FormerPassage {
  const id = passageId(number);
  if (now.length === 0) return { id, kind: 'gone', statement: [plain(words.gone(number))] };
  const links = now.flatMap((other, index): readonly Piece[] => [
    ...(index === 0 ? [] : [plain(', ')]),
    linked(words.link(other), `#${passageId(other)}`),
  ]);
  const kind = now.length > 1 ? 'split' : 'merged';
  return { id, kind, statement: [plain(words.left(number)), ...links, plain('.')] };
}

function spreadOf({ places }: PassageEntry, outlets: number): Spread {
  if (places.length === outlets) return 'all';
  if (places.length === 1) return 'one';
  return places.length === outlets - 1 ? 'most' : 'some';
}

function groupsOf(
  passages: readonly NumberedPassage[],
  outlets: number,
  words: Strings['passages'],
): readonly PassageGroup[] {
  const titles = { ...words.groups, all: words.groups.all(outlets) };
  const own = Map.groupBy(passages, (passage) => spreadOf(passage, outlets));
  const order = ['all', 'most', 'some', 'one'] as const;
  return order.flatMap((spread) => {
    const found = own.get(spread) ?? [];
    return found.length === 0 ? [] : [{ id: groupId(spread), title: titles[spread], passages: found }];
  });
}

/** Builds the list of all passages of a story, each with the number that it has for ever. */
export function passagesPage(edition: Edition, at: Site): PassagesPage {
  const { story, comparison } = edition;
  const words = at.strings.passages;
  const reports = reportsIn(edition, at);
  const { former } = passageNumbers(story, comparison);
  const passages = comparison.passages.map((passage) => {
    const entry = passageEntry(passage, reports);
    return { ...entry, words: opening(entry.words, MOST_WORDS), id: passageId(passage.number) };
  });
  return {
    frame: sectionFrame(edition, words.title, words.description(story.title), at.passages(story.slug), at),
    groups: groupsOf(passages, reports.length, words),
    former: [...former].map(([number, now]) => formerPassage(number, now, words)),
  };
}
