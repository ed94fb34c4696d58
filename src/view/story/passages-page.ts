import { type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { linked, type Piece, plain, type Statement } from '../lineage/statement.ts';
import { derivedSubject } from '../metadata/subject.ts';
import { passageNumbers } from '../permalink/number.ts';
import type { StateKind } from '../permalink/state.ts';
import type { Site } from '../site.ts';
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

/** Everything that a story's list of passages shows. */
export interface PassagesPage {
  readonly frame: Frame;
  readonly passages: readonly NumberedPassage[];
  readonly former: readonly FormerPassage[];
}

/** The fragment that lands on a passage: `passage-12`. */
export function passageId(number: number): string {
  return `passage-${number}`;
}

function formerPassage(number: number, now: readonly number[]): FormerPassage {
  const id = passageId(number);
  if (now.length === 0)
    return { id, kind: 'gone', statement: [plain(`Passage ${number} of an earlier version: nothing of it is left.`)] };
  const links = now.flatMap((other, index): readonly Piece[] => [
    ...(index === 0 ? [] : [plain(', ')]),
    linked(`passage ${other}`, `#${passageId(other)}`),
  ]);
  const before = plain(`Passage ${number} of an earlier version: what is left of it stands in `);
  return { id, kind: now.length > 1 ? 'split' : 'merged', statement: [before, ...links, plain('.')] };
}

/** Builds the list of all passages of a story, each with the number that it has for ever. */
export function passagesPage(edition: Edition, at: Site): PassagesPage {
  const { story, comparison } = edition;
  const reports = story.outlets.map(({ slug }) => reportIn(edition, slug, at));
  const { former } = passageNumbers(story, comparison);
  const address = at.passages(story.slug);
  const subject = derivedSubject(edition, 'Passages', null, address, at);
  const description = `Every passage of ${story.title}, with its number and who tells it where.`;
  return {
    frame: storyFrame(story, description, [{ text: 'Passages', address: null }], at, subject),
    passages: comparison.passages.flatMap((passage) => {
      const entry = passageEntry(passage, reports);
      return entry === null ? [] : [{ ...entry, id: passageId(passage.number) }];
    }),
    former: [...former].map(([number, now]) => formerPassage(number, now)),
  };
}
