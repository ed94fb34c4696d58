import { bodyTexts } from './block.ts';
import type { Quotation, Speaker } from './quote.ts';
import { type ArticleSpeech, speechOf } from './speech.ts';
import { tokenize } from './token.ts';
import type { Article, Extent } from './types.ts';

/** One place where an article has words of a source: a quotation, or a sentence that gives what the source said. */
export interface SourceUse {
  readonly kind: 'quoted' | 'told';
  /** Where the words stand; in several paragraphs where a quotation runs through them. */
  readonly extents: readonly Extent[];
}

/** Somebody or something that articles quote or cite. */
export interface Source {
  /** The fullest name that any article gives, or the words by which an article describes who speaks. */
  readonly name: string;
  /** What each article has of it, in the order of its text; one for each article of the story. */
  readonly uses: readonly (readonly SourceUse[])[];
}

/** How much of an article is quotation, in words. */
export interface QuotedShare {
  readonly quoted: number;
  readonly all: number;
}

/** Whom the articles of a story quote or cite. */
export interface SourceCollation {
  /** Those of most articles first, then in the order of the texts. */
  readonly sources: readonly Source[];
  /** One for each article. */
  readonly shares: readonly QuotedShare[];
}

interface Draft {
  readonly name: string;
  readonly uses: readonly SourceUse[][];
  readonly first: number;
}

/**
 * Gathers the sources that the articles of a story name: who is quoted, and who is cited for a sentence. A quotation whose
 * speaker the text does not name has no source. Works in time linear in the articles.
 */
export function collateSources(
  articles: readonly Article[],
  speech: readonly ArticleSpeech[] = speechOf(articles),
): SourceCollation {
  const drafts = new Map<string, Draft>();
  speech.forEach(({ quotations, told }, article) => {
    const uses = [
      ...quotations.map(({ speaker, extents }) => ({ speaker, kind: 'quoted' as const, extents })),
      ...told.map(({ speaker, extent }) => ({ speaker, kind: 'told' as const, extents: [extent] })),
    ].toSorted((a, b) => placeOf(a.extents) - placeOf(b.extents));
    for (const { speaker, kind, extents } of uses) {
      if (speaker === null) continue;
      const draft = drafts.get(keyOf(speaker)) ?? draftOf(speaker, articles.length, drafts.size);
      drafts.set(keyOf(speaker), draft);
      draft.uses[article]?.push({ kind, extents });
    }
  });
  const countOf = ({ uses }: Draft) => uses.filter(({ length }) => length > 0).length;
  const sorted = [...drafts.values()].toSorted((a, b) => countOf(b) - countOf(a) || a.first - b.first);
  return {
    sources: sorted.map(({ name, uses }) => ({ name, uses })),
    shares: articles.map((article, at) => shareOf(article, speech[at]?.quotations ?? [])),
  };
}

function draftOf({ full }: Speaker, articles: number, first: number): Draft {
  return { name: full, uses: Array.from({ length: articles }, () => []), first };
}

/** A name as it is; a description without its article: `the police` and `police` are one source. */
function keyOf({ full, member }: Speaker): string {
  const plain = full.toLowerCase().normalize('NFKC').replaceAll('’', "'");
  return member ? `name ${plain}` : `words ${plain.replace(/^(?:the|an?)\s+/u, '')}`;
}

/** Places of one article in the order of its text. */
function placeOf(extents: readonly Extent[]): number {
  const [first] = extents;
  return first ? first.paragraph * LONGEST_PARAGRAPH + first.start : 0;
}

/** No file is longer, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2 ** 20;

function shareOf(article: Article, quotations: readonly Quotation[]): QuotedShare {
  const countIn = (text: string) => tokenize(text).filter(({ kind }) => kind !== 'punctuation').length;
  const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countIn(text), 0);
  return { quoted: total(quotations.map(({ words }) => words)), all: total(bodyTexts(article)) };
}
