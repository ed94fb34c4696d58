import { type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { commaList, linked, plain, type Statement } from '../lineage/statement.ts';
import { sectionFrame } from '../metadata/subject.ts';
import { formerKind } from '../permalink/former-row.ts';
import { passageNumbers } from '../permalink/number.ts';
import type { StateKind } from '../permalink/state.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { opening, type PassageEntry, passageEntry } from './passage-entry.ts';

/** A passage with the id of its element. */
export interface NumberedPassage extends PassageEntry {
  readonly id: string;
}

/** A former passage number, and where it leads now. */
export interface FormerPassage {
  readonly id: string;
  readonly kind: StateKind;
  readonly statement: Statement;
}

/** How many texts have a passage; `most` is all but one. */
export type Spread = 'all' | 'most' | 'some' | 'one';

/** The passages with the same spread, by number. */
export interface PassageGroup {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly NumberedPassage[];
}

/** The content of a story's list of passages. */
export interface PassagesPage {
  readonly frame: Frame;
  /** Empty groups are left out. */
  readonly groups: readonly PassageGroup[];
  readonly former: readonly FormerPassage[];
}

/** The most words per passage. */
const MOST_WORDS = 9;

/** Returns the id of a passage: `passage-12`. */
function passageId(number: number): string {
  return `passage-${number}`;
}

/** Returns the id of a group of passages. */
export function groupId(spread: Spread): string {
  return `in-${spread}`;
}

function formerPassage(number: number, now: readonly number[], words: Strings['passages']): FormerPassage {
  const [id, kind] = [passageId(number), formerKind(now)];
  if (now.length === 0) return { id, kind, statement: [plain(words.gone(number))] };
  const links = now.map((other) => linked(words.link(other), `#${passageId(other)}`));
  return { id, kind, statement: [plain(words.left(number)), ...commaList(links), plain('.')] };
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

/** Builds the list of all passages of a story, each with its permanent number. */
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
