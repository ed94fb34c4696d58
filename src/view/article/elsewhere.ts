import { type ComparedLink, claims } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { type About, counterpartText } from '../counterpart.ts';
import type { Edition } from '../edition.ts';
import { leadingLink, type Pairing } from '../pair/pairing.ts';
import { linkInWords } from '../pair/verdict.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';

/** A counterpart in another text: `CB ¶3–4`, linked to the row that shows both. */
export interface ElsewherePlace {
  readonly text: string;
  readonly address: string;
}

/** A statement about one or more other texts. */
export interface Elsewhere {
  /** `Also in`, `Partly in`; a complete statement if there are no places. */
  readonly text: string;
  readonly places: readonly ElsewherePlace[];
  /** How the words compare: `the same`; may be null. */
  readonly verdict: string | null;
  readonly about: About | null;
}

/** The input of an article's margin. */
export interface Margin {
  readonly edition: Edition;
  readonly report: Report;
  /** The pairings with every other article; this one is on the left. */
  readonly pairings: readonly Pairing[];
  /** The 0-based indices of paragraphs that no other text has. */
  readonly onlyHere: ReadonlySet<number>;
  readonly words: Pick<Strings, 'answers' | 'verdict'>;
}

/** Collects the input of an article's margin. */
export function marginOf(edition: Edition, report: Report, pairings: readonly Pairing[], { strings }: Site): Margin {
  const own = edition.story.articles.findIndex(({ outlet }) => outlet === report.outlet);
  const shown = claims(edition.comparison).onlyIn.map((claim) => claim.shown);
  const onlyHere = new Set(shown.filter(({ article }) => article === own).map(({ paragraph }) => paragraph));
  return { edition, report, pairings, onlyHere, words: strings };
}

function verdictOf(
  link: ComparedLink | null,
  { reports: { left, right } }: Pairing,
  words: Strings['verdict'],
): string | null {
  if (link === null) return null;
  return linkInWords(link, false, { left: left.siglum, right: right.siglum }, words);
}

/** Returns the statement about one other text; null if nothing was found there. */
function entryFor(index: number, pairing: Pairing, { edition, report, words }: Margin): Elsewhere | null {
  const { right } = pairing.reports;
  const { kind, place, about } = counterpartText(
    pairing.answerOn('left', index),
    right,
    edition.story.articles,
    words.answers,
  );
  if (place === null) return null;
  const address = `${pairing.page}#${cellId(report.outlet, report.paragraphs[index]?.id ?? '')}`;
  const places = [{ text: place, address }];
  if (kind === 'partly') return { text: words.answers.partlyIn, places, verdict: null, about };
  const link = leadingLink({ left: [index], right: [], link: null }, pairing);
  return { text: words.answers.alsoIn, places, verdict: verdictOf(link, pairing, words.verdict), about: null };
}

/** Merges statements that differ only in their places. */
function gathered(entries: readonly Elsewhere[]): readonly Elsewhere[] {
  const keyOf = ({ text, verdict, about }: Elsewhere) => JSON.stringify([text, verdict, about?.text]);
  return [...Map.groupBy(entries, keyOf).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, places: same.flatMap(({ places }) => places) }];
  });
}

/**
 * Returns the statements beside a paragraph: texts that have it, texts that have a part of it, texts in which nothing was
 * found; or that only this outlet has it.
 */
export function elsewhereOf(index: number, margin: Margin): readonly Elsewhere[] {
  const { report, pairings, onlyHere, words } = margin;
  const statement = (text: string): Elsewhere => ({ text, places: [], verdict: null, about: null });
  if (onlyHere.has(index)) return [statement(words.answers.onlyIn(report.siglum))];
  const entries = pairings.map((pairing) => ({ pairing, entry: entryFor(index, pairing, margin) }));
  const found = entries.flatMap(({ entry }) => entry ?? []);
  const none = entries.filter(({ entry }) => entry === null).map(({ pairing }) => pairing.reports.right.siglum);
  const ordered = [words.answers.alsoIn, words.answers.partlyIn].flatMap((text) =>
    found.filter((one) => one.text === text),
  );
  return [...gathered(ordered), ...(none.length === 0 ? [] : [statement(words.answers.noneFoundIn(none))])];
}
