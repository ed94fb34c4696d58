import type { Quotation, QuotationRow } from '../../engine/index.ts';
import { type Collation, snippetAddress } from '../collation.ts';
import type { Contrast } from '../differences/contrast.ts';
import { type Edition, reportsIn } from '../edition.ts';
import type { Frame } from '../frame.ts';
import { sectionFrame } from '../metadata/subject.ts';
import type { Report } from '../report.ts';
import { cutToSize } from '../sheet.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { type QuotationEntry, quotationEntry, quotingCount, speakerInWords } from './quotation-entry.ts';
import { quotedSnippets } from './quotation-snippet.ts';

type Words = Strings['quotations'];

/** A quotation that only one text has. */
export interface LoneQuotation {
  readonly label: string;
  readonly address: string;
  /** As printed, including quotation marks. */
  readonly words: string;
  readonly speaker: string;
  /** Paraphrases in other texts: `CB 11`. */
  readonly told: readonly { readonly text: string; readonly address: string }[];
}

/** The quotations that only one outlet has. */
export interface LoneQuotations {
  readonly report: Report;
  readonly quotations: readonly LoneQuotation[];
}

/** A section of the page; `count` is its line in the list at the top. */
export interface QuotesSection {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly rows: readonly Collation[];
}

/** The content of a story's page of quotations. */
export interface QuotesPage {
  readonly frame: Frame;
  readonly title: string;
  /** A sentence with the number of quotations. */
  readonly summary: string;
  /** The quotations of several texts, differing ones first; empty sections are left out. */
  readonly sections: readonly QuotesSection[];
  readonly lone: readonly LoneQuotations[];
  /** `21 in one text only`. */
  readonly loneCount: string;
  /** A sentence about what the page leaves out; null if it shows everything. */
  readonly leftOut: string | null;
}

/** The most readings and lone quotations on the page, at about six elements each of the 3,000 that a page may have. */
const MOST_READINGS = 280;
const MOST_LONE = 150;

interface NumberedEntry extends QuotationEntry {
  readonly row: QuotationRow;
}

/** Returns the quotations of several texts, in reading order, with ids from `q-1`. */
function sharedEntries({ quotations }: Edition, reports: readonly Report[], words: Words): readonly NumberedEntry[] {
  return quotations
    .filter((row) => quotingCount(row) > 1)
    .map((row, index) => ({ row, ...quotationEntry(row, `q-${index + 1}`, reports, words) }));
}

/** Returns the quotations with different wordings, in reading order. */
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

/** Returns, for each outlet, the quotations that no other has, in text order. */
function loneQuotations({ quotations }: Edition, reports: readonly Report[], words: Words): readonly LoneQuotations[] {
  const rows = quotations.filter((row) => quotingCount(row) === 1);
  return reports.map((report, article) => {
    const own = rows.flatMap((row) => (row.readings[article]?.quotations ?? []).map((one) => ({ one, row })));
    const place = ({ one }: (typeof own)[number]) => one.extents[0] ?? { paragraph: 0, start: 0 };
    const sorted = own.toSorted((a, b) => place(a).paragraph - place(b).paragraph || place(a).start - place(b).start);
    return { report, quotations: sorted.map(({ one, row }) => loneOf(report, one, row, reports, words)) };
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

/** Builds a story's page of quotations. */
export function quotesPage(edition: Edition, at: Site): QuotesPage {
  const { story } = edition;
  const words = at.strings.quotations;
  const reports = reportsIn(edition, at);
  const shared = sharedEntries(edition, reports, words);
  const inOrder = [...shared.filter(({ differs }) => differs), ...shared.filter(({ differs }) => !differs)];
  const shown = cutToSize(inOrder, MOST_READINGS, ({ collation: { readings } }) =>
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
