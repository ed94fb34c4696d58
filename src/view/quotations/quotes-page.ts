import type { Quotation, QuotationRow } from '../../engine/index.ts';
import { type Collation, snippetAddress } from '../collation.ts';
import type { Contrast } from '../differences/contrast.ts';
import { type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { type QuotationEntry, quotationEntry, quotingCount, speakerInWords } from './quotation-entry.ts';
import { quotedSnippets } from './quotation-snippet.ts';

type Words = Strings['quotations'];

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
function sharedEntries({ quotations }: Edition, reports: readonly Report[], words: Words): readonly NumberedEntry[] {
  return quotations
    .filter((row) => quotingCount(row) > 1)
    .map((row, index) => ({ row, ...quotationEntry(row, `q-${index + 1}`, reports, words) }));
}

/** The quotations that outlets give in different words, in reading order. */
export function differingQuotations(edition: Edition, at: Site): readonly Contrast[] {
  const page = at.quotes(edition.story.slug);
  return sharedEntries(edition, reportsIn(edition, at), at.strings.quotations)
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
  words: Words,
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
    speaker: speakerInWords(quotation, report, words),
    told,
  };
}

/** For every outlet the quotations that no other has, in the order of its text. */
function loneQuotations({ quotations }: Edition, reports: readonly Report[], words: Words): readonly LoneQuotations[] {
  const rows = quotations.filter((row) => quotingCount(row) === 1);
  return reports.map((report, article) => {
    const own = rows.flatMap((row) => (row.readings[article]?.quotations ?? []).map((one) => ({ one, row })));
    const place = ({ one }: (typeof own)[number]) => one.extents[0] ?? { paragraph: 0, start: 0 };
    const sorted = own.toSorted((a, b) => place(a).paragraph - place(b).paragraph || place(a).start - place(b).start);
    return { report, quotations: sorted.map(({ one, row }) => loneOf(report, one, row, reports, words)) };
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

function sectionsOf(entries: readonly QuotationEntry[], words: Words): readonly QuotesSection[] {
  const rowsOf = (differs: boolean) => entries.filter((entry) => entry.differs === differs).map((one) => one.collation);
  const [differing, same] = [rowsOf(true), rowsOf(false)];
  const sections = [
    { id: 'differ', title: words.differ, count: words.countDiffer(differing.length), rows: differing },
    { id: 'same', title: words.same, count: words.countSame(same.length), rows: same },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** Builds a story’s page of quotations. */
export function quotesPage(edition: Edition, at: Site): QuotesPage {
  const { story } = edition;
  const words = at.strings.quotations;
  const reports = reportsIn(edition, at);
  const shared = sharedEntries(edition, reports, words);
  const inOrder = [...shared.filter(({ differs }) => differs), ...shared.filter(({ differs }) => !differs)];
  const shown = cutTo(inOrder, MOST_READINGS, ({ collation: { readings } }) =>
    readings.reduce((sum, { snippets }) => sum + Math.max(1, snippets.length), 0),
  );
  const lone = loneQuotations(edition, reports, words);
  const loneTotal = lone.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const most = Math.max(1, Math.floor(MOST_LONE / Math.max(1, reports.length)));
  const shownLone =
    loneTotal <= MOST_LONE ? lone : lone.map((one) => ({ ...one, quotations: one.quotations.slice(0, most) }));
  const missing =
    shared.length - shown.length + loneTotal - shownLone.reduce((sum, { quotations }) => sum + quotations.length, 0);
  const title = at.strings.frame.sections.quotes;
  return {
    frame: sectionFrame(edition, title, words.description(story.title), at.quotes(story.slug), at),
    title,
    summary: shared.length + loneTotal === 0 ? words.none : words.summary(shared.length, loneTotal),
    sections: sectionsOf(shown, words),
    lone: shownLone.filter(({ quotations }) => quotations.length > 0),
    loneCount: words.countAlone(loneTotal),
    leftOut: missing === 0 ? null : words.leftOut(missing),
  };
}
