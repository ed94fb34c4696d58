import { bodyTexts } from './block.ts';
import type { Quotation, Speaker } from './quote.ts';
import { type ArticleSpeech, speechOf } from './speech.ts';
import { tokenize } from './token.ts';
import type { Article, Extent } from './types.ts';

/** A quotation of a source, or a sentence that reports what the source said. */
export interface SourceUse {
  readonly kind: 'quoted' | 'told';
  /** The place of the words; several if a quotation spans paragraphs. */
  readonly extents: readonly Extent[];
}

/** A person, body or document that articles quote or cite. */
export interface Source {
  /** The fullest name in any article, or an article's description of the speaker. */
  readonly name: string;
  /** For each article of the story, its uses of this source in text order. */
  readonly uses: readonly (readonly SourceUse[])[];
}

/** How many words of an article are quotation, and how many words it has. */
export interface QuotedShare {
  readonly quoted: number;
  readonly all: number;
}

/** The sources of a story. */
export interface SourceCollation {
  /** Sources used by most articles first, then in text order. */
  readonly sources: readonly Source[];
  /** For each article. */
  readonly shares: readonly QuotedShare[];
}

interface Draft {
  readonly name: string;
  readonly uses: readonly SourceUse[][];
  readonly first: number;
}

/**
 * Collects the sources of a story: everyone quoted, and everyone cited for a sentence. Quotations without a named speaker
 * are ignored. Time is linear in the length of the articles.
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

/** Returns the key of a source. Descriptions lose their article: `the police` and `police` are one source. */
function keyOf({ full, member }: Speaker): string {
  const plain = full.toLowerCase().normalize('NFKC').replaceAll('’', "'");
  return member ? `name ${plain}` : `words ${plain.replace(/^(?:the|an?)\s+/u, '')}`;
}

/** Returns a number that sorts places of one article in text order. */
function placeOf(extents: readonly Extent[]): number {
  const [first] = extents;
  return first ? first.paragraph * LONGEST_PARAGRAPH + first.start : 0;
}

/** Longer than any paragraph can be, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2 ** 20;

function shareOf(article: Article, quotations: readonly Quotation[]): QuotedShare {
  const countIn = (text: string) => tokenize(text).filter(({ kind }) => kind !== 'punctuation').length;
  const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + countIn(text), 0);
  return { quoted: total(quotations.map(({ words }) => words)), all: total(bodyTexts(article)) };
}
