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

/** One passage: a line through the places where outlets tell it, as an SVG path. */
export interface OrderLine {
  readonly path: string;
  /** The parts that pass by outlets which do not tell it. */
  readonly gaps: string;
  /** Whether outlets tell it in another order, as seen from each other. */
  readonly isMoved: boolean;
  /** What a pointer on the line is told: `AP 3, CB 5: The talks lasted …` */
  readonly title: string;
}

/** A passage that stands early in one text and late in another. */
export interface MovedPassage {
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** Where each shared passage is in each outlet: a picture, and what it shows in words. */
export interface OrderChart {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly OrderColumn[];
  readonly lines: readonly OrderLine[];
  /** What is to be said of the passages that the picture leaves out, or null. */
  readonly leftOut: string | null;
  /** The passages that outlets tell in another order, those first whose places lie furthest apart. */
  readonly moved: readonly MovedPassage[];
}

/** In units of the picture, which is as wide as the page on phones and as a column elsewhere. */
const COLUMN = 90;
const MARGIN = 26;
const HEIGHT = 460;
const TICK = 5;

/** So many lines can be told apart; and a page stays light. */
const MOST_LINES = 120;
const MOST_MOVED = 5;

/** Where an article tells a passage first, as a part of the whole article, 0 to 1. */
interface Stop {
  readonly article: number;
  readonly depth: number;
}

/** A passage with where it is in each article that has it, in the story's order. */
interface Track {
  readonly passage: Passage;
  readonly stops: readonly Stop[];
  readonly isMoved: boolean;
}

/** The pairs of paragraphs, by their articles and indices, that tell the same out of order. */
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
 * Smooth lines that leave and enter each column level, so that lines that cross can be followed.
 *
 * @param across whether to draw the steps that pass by other columns, or those to the next column
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

/** The passages that stand furthest apart; of those that begin with one paragraph the furthest. */
function furthestOf(tracks: readonly Track[]): readonly Track[] {
  const ordered = tracks.filter(({ isMoved }) => isMoved).toSorted((a, b) => spreadOf(b) - spreadOf(a));
  const first = Map.groupBy(ordered, ({ passage: { members } }) => `${members[0]?.article}:${members[0]?.paragraph}`);
  return [...first.values()].flatMap((own) => own.slice(0, 1)).slice(0, MOST_MOVED);
}

/** Draws where each passage that several outlets have is in each of them. */
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
