import type { StoryArticle } from '../../library/story.ts';
import { articleIn, type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { type Lineage, lineageSection } from '../lineage/lineage.ts';
import { verbatimShares } from '../lineage/verbatim-share.ts';
import { storyDescription } from '../metadata/description.ts';
import { storySubject } from '../metadata/subject.ts';
import { type ChooserRow, chooserOf } from '../pair/chooser.ts';
import { absentStatement } from '../permalink/sentence.ts';
import { lengthOf, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import { sourcesLine } from '../sources/sources-page.ts';
import { counted, inWords } from '../wording.ts';
import { type MatrixRow, matrixOf } from './matrix.ts';
import { type MatrixPicture, matrixPicture } from './matrix-picture.ts';
import { type OrderChart, orderChart } from './order-chart.ts';
import { type Alone, alonePassages, type PassageEntry, sharedPassages } from './passage-entry.ts';
import { type StoryDifferences, storyDifferences } from './story-differences.ts';

/** One report in the list of who tells the story. */
export interface ReportEntry {
  readonly report: Report;
  readonly headline: string | null;
  readonly length: string;
  /** Where it says that it was written, or that it does not say so. */
  readonly dateline: string;
  /** How much of where it comes from is stated and how much is inferred, with the page that says all of it. */
  readonly provenance: { readonly text: string; readonly address: string };
}

/** Everything that a story's page shows. */
export interface StoryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly chooser: readonly ChooserRow[];
  readonly reports: readonly ReportEntry[];
  /** What is said of articles that are not shown, with the page that stands in their place. */
  readonly absent: readonly { readonly statement: string; readonly address: string }[];
  readonly lineage: Lineage;
  readonly differences: StoryDifferences;
  readonly matrix: readonly MatrixRow[];
  readonly picture: MatrixPicture;
  readonly order: OrderChart;
  /** What every outlet reports. */
  readonly all: readonly PassageEntry[];
  /** What every outlet but one reports; nothing where that would be a single one. */
  readonly allButOne: readonly PassageEntry[];
  readonly alone: readonly Alone[];
  readonly synopsis: string;
  /** The list of all passages, and what the link to it says. */
  readonly passages: { readonly text: string; readonly address: string };
  /** Whom the texts quote or cite, in a line, with the page that shows it. */
  readonly sources: { readonly text: string; readonly address: string };
  readonly data: string;
}

/** `four facts stated, two inferred` */
function provenanceInWords({ facts: { provenance } }: StoryArticle): string {
  const stated = provenance.filter(({ status }) => status === 'stated').length;
  const inferred = provenance.length - stated;
  return `${counted(stated, 'fact')} of its origin stated, ${inWords(inferred)} inferred`;
}

function entryOf(edition: Edition, outlet: string, at: Site): ReportEntry {
  const article = articleIn(edition, outlet);
  const report = reportIn(edition, outlet, at);
  const { headline, dateline } = article.facts;
  return {
    report,
    headline,
    length: lengthOf(report),
    dateline: dateline === null ? 'no dateline' : `dateline ${dateline}`,
    provenance: { text: provenanceInWords(article), address: `${report.address}#provenance` },
  };
}

/** Builds a story's page. */
export function storyPage(edition: Edition, at: Site): StoryPage {
  const { story, comparison } = edition;
  const entries = story.outlets.map(({ slug }) => entryOf(edition, slug, at));
  const reports = entries.map(({ report }) => report);
  const matrix = matrixOf(edition, at);
  return {
    frame: storyFrame(story, storyDescription(edition), [], at, storySubject(edition, at)),
    title: story.title,
    summary: story.summary,
    chooser: chooserOf(story, null, at),
    reports: entries,
    absent: story.absent.map((article) => ({
      statement: absentStatement(article),
      address: at.article(story.slug, article.slug),
    })),
    lineage: lineageSection(edition, at),
    differences: storyDifferences(edition, at),
    matrix,
    picture: matrixPicture(matrix, verbatimShares(edition).shares),
    order: orderChart(edition, at),
    all: sharedPassages(comparison.passages, reports, reports.length),
    allButOne: reports.length > 2 ? sharedPassages(comparison.passages, reports, reports.length - 1) : [],
    alone: alonePassages(comparison.passages, reports),
    synopsis: at.synopsis(story.slug),
    passages: {
      text: `All ${counted(comparison.passages.length, 'passage')}, by number`,
      address: at.passages(story.slug),
    },
    sources: { text: sourcesLine(edition), address: at.sources(story.slug) },
    data: at.data(story.slug),
  };
}
