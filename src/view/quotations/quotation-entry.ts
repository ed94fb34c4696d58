import {
  isReadForSpeakers,
  type Quotation,
  type QuotationReading,
  type QuotationRow,
  tokenize,
} from '../../engine/index.ts';
import { cutAround, type Surroundings } from '../around.ts';
import { type Collation, missing, type Reading, withRemark } from '../collation.ts';
import type { Variant } from '../differences/contrast.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { quotedSnippets, toldSnippet } from './quotation-snippet.ts';

type Words = Strings['quotations'];

/** Titles are the first words of a quotation: enough to know it by. */
const TITLE_WORDS = 12;

/** A quotation that several texts have, as the page shows it. */
export interface QuotationEntry {
  readonly collation: Collation;
  /** Whether the texts have it in different words, or not all of it. */
  readonly differs: boolean;
  /** The words of the base, then of each outlet that has others, or fewer: for a page that shows no more than that. */
  readonly variants: readonly Variant[];
}

/** How many of the outlets quote it. */
export function quotingCount({ readings }: QuotationRow): number {
  return readings.filter(({ quotations }) => quotations.length > 0).length;
}

/** Words as they are counted and compared, without punctuation. */
function normsOf(words: string): readonly string[] {
  return tokenize(words).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
}

/** A reading’s quotations without the word or two that the text repeats from a longer one of them. */
function mainQuotations({ quotations }: QuotationReading): readonly Quotation[] {
  const runs = quotations.map((quotation) => ` ${normsOf(quotation.words).join(' ')} `);
  return quotations.filter(
    (_, at) =>
      !runs.some((run, other) => {
        const own = runs[at] ?? '';
        return other !== at && run.includes(own) && (run.length > own.length || other < at);
      }),
  );
}

/** The quotation that a reading is known by. */
function leadingQuotation(reading: QuotationReading | undefined): Quotation | null {
  return (reading && mainQuotations(reading)[0]) ?? null;
}

function wordCount(reading: QuotationReading): number {
  return mainQuotations(reading).flatMap(({ words }) => normsOf(words)).length;
}

/** The first words of a quotation, without the marks that end it. */
export function titleOf(words: string): string {
  const parts = words.split(/\s+/u);
  return parts.length <= TITLE_WORDS
    ? parts.join(' ').replace(/(?<![.,;:])[.,;:]+$/u, '')
    : `${parts.slice(0, TITLE_WORDS).join(' ')} …`;
}

/** What is said where no speaker is known: only languages with words of speech are read for who speaks. */
function noSpeaker({ language }: Report, words: Words): string {
  return isReadForSpeakers(language) ? words.noSpeaker : words.notSearched;
}

/** Who says a quotation, as its own text names them. */
export function speakerInWords({ speaker }: Quotation, report: Report, words: Words): string {
  if (speaker === null) return words.unknown(noSpeaker(report, words));
  return speaker.stated === 'earlier' ? words.namedEarlier(speaker.name) : speaker.name;
}

/** Things with the sigla of the outlets that they hold for, in the order of their firsts. */
function bySiglum(
  pairs: readonly (readonly [thing: string, siglum: string])[],
  phrase: (thing: string, sigla: string) => string,
): string {
  const sigla = Map.groupBy(pairs, ([thing]) => thing);
  return [...sigla].map(([thing, own]) => phrase(thing, own.map(([, siglum]) => siglum).join(', '))).join('; ');
}

/** A reading and whose it is. */
interface Side {
  readonly reading: QuotationReading;
  readonly report: Report;
}

/** `Speaker: the mayor (GZ, TI); Ada Poe (HE, from the context).` */
function detailOf(sides: readonly Side[], words: Words): string {
  const speakers = sides.flatMap(({ reading, report }): [string, string][] => {
    const leading = leadingQuotation(reading);
    if (leading === null) return [];
    const { speaker } = leading;
    if (speaker === null) return [[noSpeaker(report, words), report.siglum]];
    return [[speaker.full, speaker.stated === 'earlier' ? words.fromContext(report.siglum) : report.siglum]];
  });
  return words.speaker(bySiglum(speakers, (thing, sigla) => `${thing} (${sigla})`));
}

function noteOf({ reading }: Side, base: QuotationReading, words: Words): string {
  if (reading === base) return words.base;
  if (reading.kind !== 'trimmed') return words.notes[reading.kind];
  const [own, whole] = [wordCount(reading), wordCount(base)];
  return own < whole ? words.trimmedTo(own, whole) : words.trimmed;
}

function readingOf(side: Side, base: QuotationReading, words: Words): Reading {
  const { reading, report } = side;
  const { paraphrase, quotations, changes } = reading;
  const snippets =
    paraphrase === null ? quotedSnippets(report, quotations, changes) : [toldSnippet(report, paraphrase)];
  if (reading.kind === 'absent') return missing(report);
  const isWhole = reading === base || reading.kind === 'whole';
  return { report, snippets, note: noteOf(side, base, words), ...(isWhole ? { sameAs: 'whole' } : {}) };
}

/** So much of a quotation is shown around what differs. */
const SURROUNDINGS: Surroundings = { words: 5, longest: 60 };

/** What the outlets quote, each wording once, cut around what differs from the base; the base’s own first. */
function variantsOf(sides: readonly Side[], base: number): readonly Variant[] {
  const quoted = sides.flatMap(({ reading, report }) => {
    const leading = leadingQuotation(reading);
    return leading === null ? [] : [{ article: reading.article, reading, report, leading }];
  });
  const baseFirst = quoted.toSorted((a, b) => Number(b.article === base) - Number(a.article === base));
  const differing = sides.find(({ reading: { changes } }) => changes.length > 0)?.reading.changes ?? [];
  const wordings = Map.groupBy(baseFirst, ({ leading }) => normsOf(leading.words).join(' '));
  return [...wordings.values()].flatMap((same) =>
    same.slice(0, 1).map(({ article, reading, report, leading }) => {
      const snippets =
        article === base
          ? quotedSnippets(report, [leading], differing, 'left')
          : quotedSnippets(report, [leading], reading.changes);
      return {
        runs: cutAround(
          snippets.flatMap(({ runs }) => runs),
          SURROUNDINGS,
        ),
        language: report.language,
        sigla: same.toSorted((a, b) => a.article - b.article).map((own) => own.report.siglum),
      };
    }),
  );
}

/**
 * A row of the collation as the page shows it.
 *
 * @param reports those of the articles that the row has readings of, in their order
 */
export function quotationEntry(
  row: QuotationRow,
  id: string,
  reports: readonly Report[],
  words: Words,
): QuotationEntry {
  const sides = reports.flatMap((report, article) =>
    row.readings.filter((reading) => reading.article === article).map((reading): Side => ({ reading, report })),
  );
  const bases = sides.filter(({ reading }) => reading.article === row.base);
  const collations = bases.map(({ reading: base, report }) => ({
    id,
    title: titleOf(leadingQuotation(base)?.words ?? ''),
    titleLanguage: report.language,
    detail: withRemark(detailOf(sides, words), row.byHand, words),
    readings: sides.map((side) => readingOf(side, base, words)),
  }));
  const [collation] = collations;
  if (collation === undefined) throw new Error(`no such article in the story: ${row.base}`);
  const differing = sides.filter(({ reading: { kind } }) => kind !== 'whole' && kind !== 'absent');
  return { collation, differs: differing.length > 0, variants: variantsOf(sides, row.base) };
}
