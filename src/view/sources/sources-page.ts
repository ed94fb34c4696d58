import type { Source, SourceUse } from '../../engine/index.ts';
import { type Collation, missing, missingIn, type Reading, snippetAddress } from '../collation.ts';
import { articleIn, type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { type Lineage, lineageSection } from '../lineage/lineage.ts';
import { sectionFrame } from '../metadata/subject.ts';
import { withMarks } from '../quotations/quotation-snippet.ts';
import type { Report } from '../report.ts';
import { cutToSize } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';

/** The sources of all, of several, or of one outlet. */
export interface SourceSection {
  readonly id: string;
  readonly title: string;
  /** The outlet, if only one has these sources; else null. */
  readonly report: Report | null;
  readonly entries: readonly Collation[];
}

/** How much one outlet quotes, and how many sources it has; `own` counts those that no other has. */
export interface ShareRow {
  readonly report: Report;
  readonly quoted: string;
  readonly percent: string;
  readonly sources: number;
  readonly own: number;
}

/** The content of a story's page of sources. */
export interface SourcesPage {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly shares: readonly ShareRow[];
  readonly sections: readonly SourceSection[];
  readonly leftOut: string | null;
  /** For each text, how many facts about its origin are stated and inferred. */
  readonly origins: readonly Origin[];
  readonly lineage: Lineage;
}

/** How much is known about the origin of one text, with a link to the details. */
export interface Origin {
  readonly report: Report;
  readonly text: string;
  readonly address: string;
}

type Words = Strings['sources'];

/** The most words of a snippet. */
const SNIPPET_WORDS = 14;
/** The most snippets per outlet; other places have only a paragraph number. */
const MOST_SNIPPETS = 3;
/** The most cells, at about twelve elements each of the 3,000 that a page may have. */
const MOST_CELLS = 200;

/** Returns the first words of a use; a quotation includes its quotation marks. */
function wordsOf({ kind, extents }: SourceUse, { paragraphs }: Report): string {
  const [extent] = extents;
  const text = (extent && paragraphs[extent.paragraph]?.text) ?? '';
  if (extent === undefined) return '';
  const words = text.slice(extent.start, extent.end).split(/\s+/u);
  const isWhole = words.length <= SNIPPET_WORDS;
  const shown = isWhole ? words.join(' ') : `${words.slice(0, SNIPPET_WORDS).join(' ')} …`;
  if (kind === 'told') return shown;
  const { start, end } = withMarks(text, extent);
  return text.slice(start, extent.start) + shown + text.slice(extent.end, end);
}

function readingOf(uses: readonly SourceUse[], report: Report): Reading {
  const placed = uses.flatMap((use) => use.extents.slice(0, 1).map(({ paragraph }) => ({ use, paragraph })));
  // Quotations first, because they say more about a source.
  const ranked = [
    ...placed.filter(({ use }) => use.kind === 'quoted'),
    ...placed.filter(({ use }) => use.kind === 'told'),
  ];
  const shown = new Set(ranked.slice(0, MOST_SNIPPETS));
  const snippets = placed
    .toSorted((a, b) => a.paragraph - b.paragraph)
    .map((place) => ({
      label: report.paragraphs[place.paragraph]?.label ?? '',
      address: snippetAddress(report, place.paragraph),
      runs: shown.has(place) ? [{ text: wordsOf(place.use, report), kind: null }] : [],
    }));
  return { report, snippets, note: null };
}

/** Builds the row of a source, with the reading of every outlet, or only of the one that has it. */
function entryOf(source: Source, id: string, reports: readonly Report[]): Collation {
  const readings = reports.map((report, article) => {
    const uses = source.uses[article] ?? [];
    return uses.length === 0 ? missing(report) : readingOf(uses, report);
  });
  return {
    id,
    title: source.name,
    titleLanguage: null,
    detail: null,
    readings: isAlone(source) ? readings.filter(({ isMissing }) => isMissing !== true) : readings,
  };
}

function sectionsOf(entries: readonly Collation[], reports: readonly Report[], words: Words): readonly SourceSection[] {
  const isShared = ({ readings }: Collation) => readings.length === reports.length && reports.length > 1;
  const isEverywhere = (entry: Collation) => isShared(entry) && missingIn(entry).length === 0;
  const all = entries.filter(isEverywhere);
  const some = entries.filter((entry) => isShared(entry) && !isEverywhere(entry));
  const alone = reports.map((report) => ({
    id: `only-${report.outlet}`,
    title: words.alone,
    report,
    entries: entries.filter((entry) => !isShared(entry) && entry.readings[0]?.report === report),
  }));
  const shared = [
    { id: 'all', title: words.all(reports.length), report: null, entries: all },
    { id: 'several', title: words.some, report: null, entries: some },
  ];
  return [...shared, ...alone].filter((section) => section.entries.length > 0);
}

function sharesOf({ sources }: Edition, reports: readonly Report[], words: Words): readonly ShareRow[] {
  return reports.map((report, article) => {
    const { quoted = 0, all = 0 } = sources.shares[article] ?? {};
    const own = sources.sources.filter(({ uses }) => (uses[article]?.length ?? 0) > 0);
    return {
      report,
      quoted: words.quotedOf(quoted, all),
      percent: `${all === 0 ? 0 : Math.round((quoted / all) * 100)}%`,
      sources: own.length,
      own: own.filter(isAlone).length,
    };
  });
}

function isAlone({ uses }: Source): boolean {
  return uses.filter(({ length }) => length > 0).length === 1;
}

/** Returns the line on the story's page: the number of sources, and the outlet with the most of its own. */
export function sourcesLine({ sources, story }: Edition, words: Words): string {
  const own = story.outlets.map(({ name }, article) => ({
    name,
    count: sources.sources.filter((source) => isAlone(source) && (source.uses[article]?.length ?? 0) > 0).length,
  }));
  const most = Math.max(0, ...own.map(({ count }) => count));
  const leading = own.filter(({ count }) => count === most);
  return words.line(sources.sources.length, most, most > 0 && leading.length === 1 ? (leading[0]?.name ?? null) : null);
}

function originOf(edition: Edition, report: Report, words: Words): Origin {
  const { provenance } = articleIn(edition, report.outlet).facts;
  const stated = provenance.filter(({ status }) => status === 'stated').length;
  const text = words.provenance(stated, provenance.length - stated);
  return { report, text, address: `${report.address}#provenance` };
}

/** Builds a story's page of sources. */
export function sourcesPage(edition: Edition, at: Site): SourcesPage {
  const { story, sources } = edition;
  const words = at.strings.sources;
  const reports = reportsIn(edition, at);
  const entries = sources.sources.map((source, index) => entryOf(source, `s-${index + 1}`, reports));
  const shown = cutToSize(entries, MOST_CELLS, ({ readings }) => readings.length);
  const title = at.strings.frame.sections.sources;
  return {
    frame: sectionFrame(edition, title, words.description(story.title), at.sources(story.slug), at),
    title,
    summary: words.summary(entries.length, sources.sources.filter((source) => !isAlone(source)).length),
    shares: sharesOf(edition, reports, words),
    sections: sectionsOf(shown, reports, words),
    leftOut: shown.length === entries.length ? null : words.leftOut(entries.length - shown.length),
    origins: reports.map((report) => originOf(edition, report, words)),
    lineage: lineageSection(edition, at),
  };
}
