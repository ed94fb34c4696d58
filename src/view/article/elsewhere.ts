import { type ComparedLink, claims } from '../../engine/index.ts';
import { cellId } from '../address.ts';
import { type About, counterpartText } from '../counterpart.ts';
import type { Edition } from '../edition.ts';
import { leadingLink, type Pairing } from '../pair/pairing.ts';
import { linkInWords } from '../pair/verdict.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';

/** Where a paragraph is in another text: `CB ¶3–4`, linked to the row that shows both. */
export interface ElsewherePlace {
  readonly text: string;
  readonly address: string;
}

/** The other texts that have a paragraph in one way, or of which the same is to be said. */
export interface Elsewhere {
  /** `Also in`, `Partly in`; a whole statement where there are no places. */
  readonly text: string;
  readonly places: readonly ElsewherePlace[];
  /** How the words compare: `the same`. */
  readonly verdict: string | null;
  readonly about: About | null;
}

/** What the margin of an article is made from. */
export interface Margin {
  readonly edition: Edition;
  readonly report: Report;
  /** The article beside each other one, it on the left. */
  readonly pairings: readonly Pairing[];
  /** The paragraphs that no other text has, by 0-based index. */
  readonly onlyHere: ReadonlySet<number>;
  readonly words: Pick<Strings, 'answers' | 'verdict'>;
}

/** Draws together what the margin of an article is made from. */
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

/** What is said of one other text. */
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

/** Statements that say the same of several texts as one. */
function gathered(entries: readonly Elsewhere[]): readonly Elsewhere[] {
  const keyOf = ({ text, verdict, about }: Elsewhere) => JSON.stringify([text, verdict, about?.text]);
  return [...Map.groupBy(entries, keyOf).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, places: same.flatMap(({ places }) => places) }];
  });
}

/**
 * What is said beside a paragraph: the texts that have it, those that have a part of it, and those in which nothing was
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
