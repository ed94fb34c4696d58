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

/** The length of a title, in words. */
const TITLE_WORDS = 12;

/** A quotation of several texts. */
export interface QuotationEntry {
  readonly collation: Collation;
  /** Whether any text words it differently or shortens it. */
  readonly differs: boolean;
  /** The short form: the words of the base, then each different wording. */
  readonly variants: readonly Variant[];
}

/** Returns the number of outlets that quote it. */
export function quotingCount({ readings }: QuotationRow): number {
  return readings.filter(({ quotations }) => quotations.length > 0).length;
}

/** Returns the normalised words, without punctuation. */
function normsOf(words: string): readonly string[] {
  return tokenize(words).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]));
}

/** Returns a reading's quotations, without those that are part of a longer one of them. */
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

/** Returns the first main quotation of a reading. */
function leadingQuotation(reading: QuotationReading | undefined): Quotation | null {
  return (reading && mainQuotations(reading)[0]) ?? null;
}

function wordCount(reading: QuotationReading): number {
  return mainQuotations(reading).flatMap(({ words }) => normsOf(words)).length;
}

/** Returns the first words of a quotation, without punctuation at the end. */
export function titleOf(words: string): string {
  const parts = words.split(/\s+/u);
  return parts.length <= TITLE_WORDS
    ? parts.join(' ').replace(/(?<![.,;:])[.,;:]+$/u, '')
    : `${parts.slice(0, TITLE_WORDS).join(' ')} …`;
}

/** Says that no speaker was found, or that speakers are not searched for in this language. */
function noSpeaker({ language }: Report, words: Words): string {
  return isReadForSpeakers(language) ? words.noSpeaker : words.notSearched;
}

/** Returns the speaker of a quotation, as named in its text. */
export function speakerInWords({ speaker }: Quotation, report: Report, words: Words): string {
  if (speaker === null) return words.unknown(noSpeaker(report, words));
  return speaker.stated === 'earlier' ? words.namedEarlier(speaker.name) : speaker.name;
}

/** Groups sigla by thing, in order of first occurrence, and joins the phrases. */
function bySiglum(
  pairs: readonly (readonly [thing: string, siglum: string])[],
  phrase: (thing: string, sigla: string) => string,
): string {
  const sigla = Map.groupBy(pairs, ([thing]) => thing);
  return [...sigla].map(([thing, own]) => phrase(thing, own.map(([, siglum]) => siglum).join(', '))).join('; ');
}

/** A reading with its report. */
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

const SURROUNDINGS: Surroundings = { words: 5, longest: 60 };

/** Returns each wording once, cut around the differences from the base, which comes first. */
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
 * Builds the entry of a quotation.
 *
 * @param reports the reports of the story, in its order
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
