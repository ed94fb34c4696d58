import { type Claim, claims } from '../../engine/index.ts';
import { articleIn, type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { lineageSummary } from '../lineage/lineage.ts';
import { verbatimShares } from '../lineage/verbatim-share.ts';
import { storyDescription } from '../metadata/description.ts';
import { storySubject } from '../metadata/subject.ts';
import { type ChooserRow, chooserOf } from '../pair/chooser.ts';
import { absentStatement } from '../permalink/sentence.ts';
import { lengthOf, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import { sourcesLine } from '../sources/sources-page.ts';
import { type MatrixRow, matrixOf } from './matrix.ts';
import { type MatrixPicture, matrixPicture } from './matrix-picture.ts';
import { type OrderChart, orderChart } from './order-chart.ts';
import { type Alone, aloneIn, claimEntry, type ReportedEntry } from './passage-entry.ts';
import { groupId } from './passages-page.ts';
import { type StoryDifferences, storyDifferences } from './story-differences.ts';

/** One article in the list of a story's articles. */
export interface ReportEntry {
  readonly report: Report;
  readonly headline: string | null;
  readonly length: string;
  /** The place in its dateline, or that it has none, in words. */
  readonly dateline: string;
}

/** The first entries of something that several outlets report. */
export interface Reported {
  readonly entries: readonly ReportedEntry[];
  /** A link to all entries; null if these are all. */
  readonly more: { readonly text: string; readonly address: string } | null;
}

/** The content of a story's page. */
export interface StoryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly chooser: readonly ChooserRow[];
  readonly reports: readonly ReportEntry[];
  /** Statements about articles that are not shown, with the addresses of their pages. */
  readonly absent: readonly { readonly statement: string; readonly address: string }[];
  /** The number of independent texts in a sentence, linked to the evidence. */
  readonly lineage: { readonly text: string; readonly address: string };
  readonly differences: StoryDifferences;
  readonly matrix: readonly MatrixRow[];
  readonly picture: MatrixPicture;
  readonly order: OrderChart;
  /** What every outlet reports. */
  readonly all: Reported;
  /** What every outlet but one reports; empty for two outlets. */
  readonly allButOne: Reported;
  readonly alone: readonly Alone[];
  readonly synopsis: string;
  /** The link to the list of all passages. */
  readonly passages: { readonly text: string; readonly address: string };
  /** A line about the sources, linked to their page. */
  readonly sources: { readonly text: string; readonly address: string };
  readonly data: string;
}

/** The most entries per kind: this page is an index. */
const MOST = 5;
/** The most paragraphs per outlet that no other has. */
const MOST_ALONE = 3;

function entryOf(edition: Edition, outlet: string, at: Site): ReportEntry {
  const article = articleIn(edition, outlet);
  const report = reportIn(edition, outlet, at);
  const { headline, dateline } = article.facts;
  return {
    report,
    headline,
    length: lengthOf(report),
    dateline: dateline === null ? at.strings.story.noDateline : at.strings.story.dateline(dateline),
  };
}

function reportedOf(found: readonly Claim[], reports: readonly Report[], address: string, at: Site): Reported {
  const entries = found.slice(0, MOST).map((claim) => claimEntry(claim, reports));
  const more = found.length > entries.length ? { text: at.strings.story.morePassages(found.length), address } : null;
  return { entries, more };
}

/** Builds a story's page. */
export function storyPage(edition: Edition, at: Site): StoryPage {
  const { story, comparison } = edition;
  const entries = story.outlets.map(({ slug }) => entryOf(edition, slug, at));
  const reports = entries.map(({ report }) => report);
  const matrix = matrixOf(edition, at);
  const { all, allButOne, onlyIn } = claims(comparison);
  const passages = at.passages(story.slug);
  const sources = at.sources(story.slug);
  return {
    frame: storyFrame(story, storyDescription(edition, at.strings.metadata), [], at, storySubject(edition, at)),
    title: story.title,
    summary: story.summary,
    chooser: chooserOf(story, null, at),
    reports: entries,
    absent: story.absent.map((article) => ({
      statement: absentStatement(article, at.strings.permalink),
      address: at.article(story.slug, article.slug),
    })),
    lineage: { text: lineageSummary(edition, at), address: `${sources}#lineage` },
    differences: storyDifferences(edition, at),
    matrix,
    picture: matrixPicture(matrix, verbatimShares(edition).shares),
    order: orderChart(edition, at),
    all: reportedOf(all, reports, `${passages}#${groupId('all')}`, at),
    allButOne: reportedOf(allButOne, reports, `${passages}#${groupId('most')}`, at),
    alone: aloneIn(onlyIn, reports, MOST_ALONE),
    synopsis: at.synopsis(story.slug),
    passages: { text: at.strings.story.passages(comparison.passages.length), address: passages },
    sources: { text: sourcesLine(edition, at.strings.sources), address: sources },
    data: at.data(story.slug),
  };
}
