import type { Quotation, QuotationRow } from '../../engine/index.ts';
import type { Addresses } from '../address.ts';
import { type Collation, snippetAddress } from '../collation.ts';
import type { Contrast } from '../differences/contrast.ts';
import { type Edition, reportIn } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import { derivedSubject } from '../metadata/subject.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import { capitalized, counted } from '../wording.ts';
import { type QuotationEntry, quotationEntry, quotingCount, speakerInWords } from './quotation-entry.ts';
import { quotedSnippets } from './quotation-snippet.ts';

/** A quotation that one text alone has. */
export interface LoneQuotation {
  readonly label: string;
  readonly address: string;
  /** As they are printed, marks included. */
  readonly words: string;
  readonly speaker: string;
  /** Where others tell it without quotation marks: `CB 11`. */
  readonly told: readonly { readonly text: string; readonly address: string }[];
}

/** The quotations that only one outlet has. */
export interface LoneQuotations {
  readonly report: Report;
  readonly quotations: readonly LoneQuotation[];
}

/** A part of the page, with what the list at its head says of it. */
export interface QuotesSection {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly rows: readonly Collation[];
}

/** Everything that a story’s page of quotations shows. */
export interface QuotesPage {
  readonly frame: Frame;
  readonly title: string;
  /** What the page has, in a sentence; or that it has nothing. */
  readonly summary: string;
  /** What several texts have: first where the words differ. Without those that are empty. */
  readonly sections: readonly QuotesSection[];
  readonly lone: readonly LoneQuotations[];
  /** `21 in one text only`. */
  readonly loneCount: string;
  /** What is left out so that a browser can show the page, in a sentence; null where that is nothing. */
  readonly leftOut: string | null;
}

/** Outlets’ readings in the tables, and quotations of one text: a page has at most 3,000 elements, each of these some six. */
const MOST_READINGS = 280;
const MOST_LONE = 150;

interface NumberedEntry extends QuotationEntry {
  readonly row: QuotationRow;
}

/** The quotations that several texts have, in reading order, numbered from 1: `q-1`. */
function sharedEntries({ quotations }: Edition, reports: readonly Report[]): readonly NumberedEntry[] {
  return quotations
    .filter((row) => quotingCount(row) > 1)
    .map((row, index) => ({ row, ...quotationEntry(row, `q-${index + 1}`, reports) }));
}

function reportsIn(edition: Edition, at: Addresses): readonly Report[] {
  return edition.story.outlets.map(({ slug }) => reportIn(edition, slug, at));
}

/** The quotations that outlets give in different words, in reading order. */
export function differingQuotations(edition: Edition, at: Addresses): readonly Contrast[] {
  const page = at.quotes(edition.story.slug);
  return sharedEntries(edition, reportsIn(edition, at))
    .filter(({ differs, variants }) => differs && variants.length > 1)
    .map(({ collation: { id }, variants }) => ({
      title: null,
      titleLanguage: null,
      address: `${page}#${id}`,
      variants,
    }));
}

function loneOf(
  report: Report,
  quotation: Quotation,
  { readings }: QuotationRow,
  reports: readonly Report[],
): LoneQuotation {
  const paragraph = quotation.extents[0]?.paragraph ?? 0;
  const told = readings.flatMap(({ article, paraphrase }) => {
    const other = reports[article];
    if (other === undefined || paraphrase === null) return [];
    const label = other.paragraphs[paraphrase.paragraph]?.label ?? '';
    return [{ text: `${other.siglum} ${label}`, address: snippetAddress(other, paraphrase.paragraph) }];
  });
  return {
    label: report.paragraphs[paragraph]?.label ?? '',
    address: snippetAddress(report, paragraph),
    words: quotedSnippets(report, [quotation], [])
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join(' '),
    speaker: speakerInWords(quotation, report),
    told,
  };
}

/** For every outlet the quotations that no other has, in the order of its text. */
function loneQuotations({ quotations }: Edition, reports: readonly Report[]): readonly LoneQuotations[] {
  const rows = quotations.filter((row) => quotingCount(row) === 1);
  return reports.map((report, article) => {
    const own = rows.flatMap((row) => (row.readings[article]?.quotations ?? []).map((one) => ({ one, row })));
    const place = ({ one }: (typeof own)[number]) => one.extents[0] ?? { paragraph: 0, start: 0 };
    const sorted = own.toSorted((a, b) => place(a).paragraph - place(b).paragraph || place(a).start - place(b).start);
    return { report, quotations: sorted.map(({ one, row }) => loneOf(report, one, row, reports)) };
  });
}

/** As many of some lists’ items as a page can show, the first of them. */
function cutTo<Item>(items: readonly Item[], most: number, sizeOf: (item: Item) => number): readonly Item[] {
  let size = 0;
  return items.filter((item) => {
    size += sizeOf(item);
    return size <= most;
  });
}

function sectionsOf(entries: readonly QuotationEntry[]): readonly QuotesSection[] {
  const rowsOf = (differs: boolean) => entries.filter((entry) => entry.differs === differs).map((one) => one.collation);
  const [differing, same] = [rowsOf(true), rowsOf(false)];
  const sections = [
    {
      id: 'differ',
      title: 'Where the words differ',
      count: `${differing.length} where the words differ`,
      rows: differing,
    },
    { id: 'same', title: 'Where the words are the same', count: `${same.length} where they are the same`, rows: same },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function summaryOf(shared: number, lone: number): string {
  if (shared + lone === 0) return 'No words between quotation marks were found in the texts of this story.';
  const several =
    shared === 0
      ? 'No quotation was found in more than one text'
      : `${capitalized(counted(shared, 'quotation'))} stand${shared === 1 ? 's' : ''} in several texts`;
  return `${several}, ${lone === 0 ? 'none' : lone} in one text only.`;
}

/** Builds a story’s page of quotations. */
export function quotesPage(edition: Edition, at: Site): QuotesPage {
  const { story } = edition;
  const reports = reportsIn(edition, at);
  const shared = sharedEntries(edition, reports);
  const inOrder = [...shared.filter(({ differs }) => differs), ...shared.filter(({ differs }) => !differs)];
  const shown = cutTo(inOrder, MOST_READINGS, ({ collation: { readings } }) =>
    readings.reduce((sum, { snippets }) => sum + Math.max(1, snippets.length), 0),
  );
  const lone = loneQuotations(edition, reports);
  const loneTotal = lone.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const most = Math.max(1, Math.floor(MOST_LONE / Math.max(1, reports.length)));
  const shownLone =
    loneTotal <= MOST_LONE ? lone : lone.map((one) => ({ ...one, quotations: one.quotations.slice(0, most) }));
  const missing =
    shared.length - shown.length + loneTotal - shownLone.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const title = at.strings.frame.sections.quotes;
  const description = `What the outlets quote, who says it, and where their quotations differ: ${story.title}.`;
  return {
    frame: storyFrame(
      story,
      description,
      [{ text: title, address: null }],
      at,
      derivedSubject(edition, title, null, at.quotes(story.slug), at),
    ),
    title,
    summary: summaryOf(shared.length, loneTotal),
    sections: sectionsOf(shown),
    lone: shownLone.filter(({ quotations }) => quotations.length > 0),
    loneCount: `${loneTotal} in one text only`,
    leftOut:
      missing === 0
        ? null
        : `${capitalized(counted(missing, 'quotation'))} more ${missing === 1 ? 'is' : 'are'} too many for this page.`,
  };
}
