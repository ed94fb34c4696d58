import { type Quotation, type QuotationReading, type QuotationRow, tokenize } from '../engine/index.ts';
import { type Collation, notFound, type Reading } from './collation.ts';
import type { Variant } from './contrast.ts';
import { quotedSnippets, toldSnippet } from './quotation-snippet.ts';
import type { Telling } from './telling.ts';
import { capitalized } from './wording.ts';

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

const NOTES: Readonly<Record<QuotationReading['kind'], string>> = {
  whole: 'The same words.',
  trimmed: 'Trimmed',
  altered: 'A few words differ inside the marks.',
  'other wording': 'Other wording, or another translation.',
  paraphrased: 'Told without quotation marks.',
  absent: '',
};

const KINDS_IN_WORDS: Readonly<Record<QuotationReading['kind'], string>> = {
  whole: 'whole',
  trimmed: 'trimmed',
  altered: 'a few words differ',
  'other wording': 'other wording or another translation',
  paraphrased: 'told without quotation marks',
  absent: 'not found',
};

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
    ? parts.join(' ').replace(/[.,;:]+$/u, '')
    : `${parts.slice(0, TITLE_WORDS).join(' ')} …`;
}

/** What is said where no speaker is known: only in English are sentences read for who speaks. */
function noSpeaker({ language }: Telling): string {
  return /^en\b/i.test(language) ? 'not stated' : 'not searched for in this language';
}

/** Who says a quotation, as its own text names them. */
export function speakerInWords({ speaker }: Quotation, telling: Telling): string {
  if (speaker === null) return `speaker ${noSpeaker(telling)}`;
  return speaker.how === 'inferred' ? `${speaker.name}, inferred from the sentence before` : speaker.name;
}

/** Things with the sigla of the outlets that they hold for, in the order of their firsts. */
function bySiglum(
  pairs: readonly (readonly [thing: string, siglum: string])[],
  phrase: (thing: string, sigla: string) => string,
): string {
  const sigla = Map.groupBy(pairs, ([thing]) => thing);
  return [...sigla].map(([thing, own]) => phrase(thing, own.map(([, siglum]) => siglum).join(', '))).join('; ');
}

/** `Speaker as named: the mayor (GZ, TI); Ada Poe (HE inferred). Whole in GZ, TI; trimmed in HE.` */
function detailOf({ readings }: QuotationRow, tellings: readonly Telling[]): string {
  const siglumOf = ({ article }: QuotationReading) => tellings[article]?.siglum ?? '';
  const speakers = readings.flatMap((reading): [string, string][] => {
    const leading = leadingQuotation(reading);
    if (leading === null) return [];
    const isInferred = leading.speaker?.how === 'inferred';
    const telling = tellings[reading.article];
    const name = leading.speaker?.name ?? (telling ? noSpeaker(telling) : '');
    return [[name, `${siglumOf(reading)}${isInferred ? ' inferred' : ''}`]];
  });
  const kinds = readings
    .filter(({ kind }) => kind !== 'absent')
    .map((reading): [string, string] => [KINDS_IN_WORDS[reading.kind], siglumOf(reading)]);
  const named = bySiglum(speakers, (thing, sigla) => `${thing} (${sigla})`);
  return `Speaker as named: ${named}. ${capitalized(bySiglum(kinds, (thing, sigla) => `${thing} in ${sigla}`))}.`;
}

function noteOf(reading: QuotationReading, row: QuotationRow, telling: Telling): string {
  if (reading.kind === 'absent') return notFound(telling);
  if (reading.article === row.base) return 'The others are compared with these words.';
  if (reading.kind !== 'trimmed') return NOTES[reading.kind];
  const base = row.readings[row.base];
  const [own, whole] = [wordCount(reading), base ? wordCount(base) : 0];
  return own < whole ? `Trimmed: ${own} of ${whole} words.` : 'Trimmed.';
}

function readingOf(reading: QuotationReading, row: QuotationRow, tellings: readonly Telling[]): readonly Reading[] {
  const telling = tellings[reading.article];
  if (telling === undefined) return [];
  const snippets =
    reading.paraphrase === null
      ? quotedSnippets(telling, reading.quotations, reading.changes)
      : [toldSnippet(telling, reading.paraphrase)];
  return [{ telling, snippets, note: noteOf(reading, row, telling) }];
}

/** What the outlets quote, each wording once as far as it is shown, the base's first. */
function variantsOf({ readings, base }: QuotationRow, tellings: readonly Telling[]): readonly Variant[] {
  const quoted = readings.flatMap((reading) => {
    const telling = tellings[reading.article];
    const leading = leadingQuotation(reading);
    return telling === undefined || leading === null ? [] : [{ article: reading.article, telling, leading }];
  });
  const baseFirst = quoted.toSorted((a, b) => Number(b.article === base) - Number(a.article === base));
  const wordings = Map.groupBy(baseFirst, ({ leading }) => normsOf(titleOf(leading.words)).join(' '));
  return [...wordings.values()].flatMap((same) =>
    same.slice(0, 1).map(({ telling, leading }) => ({
      words: titleOf(leading.words),
      language: telling.language,
      sigla: same.toSorted((a, b) => a.article - b.article).map((own) => own.telling.siglum),
    })),
  );
}

/** A row of the collation as the page shows it. */
export function quotationEntry(row: QuotationRow, id: string, tellings: readonly Telling[]): QuotationEntry {
  const base = row.readings[row.base];
  const collation: Collation = {
    id,
    title: titleOf(leadingQuotation(base)?.words ?? ''),
    titleLanguage: tellings[row.base]?.language ?? null,
    detail: detailOf(row, tellings),
    readings: row.readings.flatMap((reading) => readingOf(reading, row, tellings)),
  };
  const differing = row.readings.filter(({ kind }) => kind !== 'whole' && kind !== 'absent');
  return { collation, differs: differing.length > 0, variants: variantsOf(row, tellings) };
}
