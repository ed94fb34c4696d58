import type { Passage } from '../../engine/index.ts';
import { type Edition, reportsIn } from '../edition.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import { placesInWords } from '../wording.ts';
import { entryOf, type Place } from './passage-entry.ts';

/** One outlet's column: its axis with a tick for each paragraph, as an SVG path. */
export interface OrderColumn {
  readonly siglum: string;
  readonly x: number;
  readonly axis: string;
}

/** One passage: a line through its places in the outlets, as an SVG path. */
export interface OrderLine {
  readonly path: string;
  /** The parts of the line that skip outlets without the passage. */
  readonly gaps: string;
  /** Whether any two outlets have it in a different order. */
  readonly isMoved: boolean;
  /** The tooltip: `AP 3, CB 5: The talks lasted …` */
  readonly title: string;
}

/** A passage in different places in the order of the texts. */
export interface MovedPassage {
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** A chart of where each shared passage is in each outlet, with its content in words. */
export interface OrderChart {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly OrderColumn[];
  readonly lines: readonly OrderLine[];
  /** A sentence about the passages that the chart leaves out; null if it shows all. */
  readonly leftOut: string | null;
  /** The moved passages, those with the greatest distance first. */
  readonly moved: readonly MovedPassage[];
}

/** Sizes in SVG user units. */
const COLUMN = 90;
const MARGIN = 26;
const HEIGHT = 460;
const TICK = 5;

/** The most lines: more could not be told apart, and would make the page too large. */
const MOST_LINES = 120;
const MOST_MOVED = 5;

/** The first place of a passage in an article; `depth` from 0 (start) to 1 (end). */
interface Stop {
  readonly article: number;
  readonly depth: number;
}

/** A passage with its stops, in the story's order of articles. */
interface Track {
  readonly passage: Passage;
  readonly stops: readonly Stop[];
  readonly isMoved: boolean;
}

/** Returns the moved links, as keys `article paragraph other-article`. */
function movedPairs({ story, comparison }: Edition): ReadonlySet<string> {
  const articleOf = new Map(story.outlets.map(({ slug }, index) => [slug, index]));
  const keys = comparison.pairs.flatMap(({ left, right, links }) =>
    links
      .filter(({ order, kind }) => order === 'moved' && kind !== 'related')
      .flatMap((link) => [
        ...link.left.map((paragraph) => `${articleOf.get(left)} ${paragraph} ${articleOf.get(right)}`),
        ...link.right.map((paragraph) => `${articleOf.get(right)} ${paragraph} ${articleOf.get(left)}`),
      ]),
  );
  return new Set(keys);
}

function trackOf(passage: Passage, lengths: readonly number[], moved: ReadonlySet<string>): Track {
  const { members } = passage;
  const articles = [...new Set(members.map(({ article }) => article))].toSorted((a, b) => a - b);
  const stops = articles.map((article) => {
    const first = Math.min(...members.filter((member) => member.article === article).map((own) => own.paragraph));
    return { article, depth: (first + 0.5) / (lengths[article] ?? 1) };
  });
  const isMoved = members.some(({ article, paragraph }) =>
    articles.some((other) => moved.has(`${article} ${paragraph} ${other}`)),
  );
  return { passage, stops, isMoved };
}

function spreadOf({ stops }: Track): number {
  const depths = stops.map(({ depth }) => depth);
  return Math.max(...depths) - Math.min(...depths);
}

const xOf = (article: number): number => MARGIN + article * COLUMN;
const yOf = (depth: number): number => Math.round(10 * (MARGIN + depth * HEIGHT)) / 10;

/**
 * Draws curves that are horizontal at each column, so that crossing lines can be followed.
 *
 * @param across true for the steps that skip columns, false for those to the next column
 */
function pathOf({ stops }: Track, across: boolean): string {
  const steps = stops.slice(1).map((to, index) => ({ from: stops[index] as Stop, to }));
  return steps
    .filter(({ from, to }) => to.article - from.article > 1 === across)
    .map(({ from, to }) => {
      const middle = (xOf(from.article) + xOf(to.article)) / 2;
      const [start, end] = [yOf(from.depth), yOf(to.depth)];
      return `M${xOf(from.article)} ${start}C${middle} ${start} ${middle} ${end} ${xOf(to.article)} ${end}`;
    })
    .join('');
}

function axisOf(article: number, paragraphs: number): string {
  const ticks = Array.from({ length: paragraphs }, (_, index) => {
    const y = yOf((index + 0.5) / paragraphs);
    return `M${xOf(article) - TICK} ${y}h${2 * TICK}`;
  });
  return `M${xOf(article)} ${MARGIN}v${HEIGHT}${ticks.join('')}`;
}

function lineOf(track: Track, reports: readonly Report[]): OrderLine {
  const { words, places } = entryOf(track.passage.members, reports);
  return {
    path: pathOf(track, false),
    gaps: pathOf(track, true),
    isMoved: track.isMoved,
    title: `${placesInWords(places)}: ${words}`,
  };
}

/** Returns the moved passages with the greatest distance, one per first paragraph. */
function furthestOf(tracks: readonly Track[]): readonly Track[] {
  const ordered = tracks.filter(({ isMoved }) => isMoved).toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const first = Map.groupBy(ordered, ({ passage: { members } }) => `${members[0]?.article}:${members[0]?.paragraph}`);
  return [...first.values()].flatMap((own) => own.slice(0, 1)).slice(0, MOST_MOVED);
}

/** Draws where each shared passage is in each outlet. */
export function orderChart(edition: Edition, at: Site): OrderChart {
  const reports = reportsIn(edition, at);
  const lengths = reports.map(({ paragraphs }) => paragraphs.length);
  const moved = movedPairs(edition);
  const tracks = edition.comparison.passages
    .map((passage) => trackOf(passage, lengths, moved))
    .filter(({ stops }) => stops.length > 1);
  const byReach = tracks.toSorted((a, b) => b.stops.length - a.stops.length);
  const drawn = byReach.slice(0, MOST_LINES).toSorted((a, b) => Number(a.isMoved) - Number(b.isMoved));
  const left = tracks.length - drawn.length;
  return {
    width: 2 * MARGIN + COLUMN * (reports.length - 1),
    height: 2 * MARGIN + HEIGHT,
    columns: reports.map(({ siglum, paragraphs }, index) => ({
      siglum,
      x: xOf(index),
      axis: axisOf(index, paragraphs.length),
    })),
    lines: drawn.map((track) => lineOf(track, reports)),
    leftOut: left > 0 ? at.strings.story.orderPicture.leftOut(left) : null,
    moved: furthestOf(tracks).map(({ passage }) => entryOf(passage.members, reports)),
  };
}
