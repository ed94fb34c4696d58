import { type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { linked, type Piece, plain, type Statement } from '../lineage/statement.ts';
import { derivedSubject } from '../metadata/subject.ts';
import { passageNumbers } from '../permalink/number.ts';
import type { StateKind } from '../permalink/state.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { type PassageEntry, passageEntry } from './passage-entry.ts';

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
  const reports = story.outlets.map(({ slug }) => reportIn(edition, slug, at));
  const { former } = passageNumbers(story, comparison);
  const subject = derivedSubject(edition, words.title, null, at.passages(story.slug), at);
  const passages = comparison.passages.flatMap((passage) => {
    const entry = passageEntry(passage, reports);
    return entry === null ? [] : [{ ...entry, id: passageId(passage.number) }];
  });
  return {
    frame: storyFrame(story, words.description(story.title), [{ text: words.title, address: null }], at, subject),
    groups: groupsOf(passages, reports.length, words),
    former: [...former].map(([number, now]) => formerPassage(number, now, words)),
  };
}
