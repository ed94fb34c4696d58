import type { ProvenanceFact } from '../schemas/article.ts';
import type { ArticleDraft } from './article-file.ts';
import type { Language } from './language.ts';
import type { Said } from './page-facts.ts';
import { LINE_LENGTH, short } from './phrase.ts';
import type { Piece } from './piece.ts';
import type { Intake } from './source.ts';

/** An article's facts, and where each of them comes from. */
export interface Evidence {
  readonly facts: Omit<ArticleDraft['facts'], 'provenance'>;
  /** The lines of the text; a headline from the page's head is none of them. */
  readonly pieces: readonly Piece[];
  /** What the source says outside its text. */
  readonly outside: Intake['facts'];
  readonly credits: readonly string[];
  /** The words of the dateline with its dash; null where the text has none. */
  readonly dateline: string | null;
  /** By what the outlet is known; null where nothing says. */
  readonly publisher: ProvenanceFact | null;
  /** Null where the editor said which language it is. */
  readonly language: Language | null;
}

/** More than readers want to know of who contributed. */
const CREDITS = 5;

/** Of each fact the words that state it, or the evidence; of what an editor says without such words, nothing. */
export function provenanceOf(evidence: Evidence): readonly ProvenanceFact[] {
  const { facts, pieces, outside, credits, dateline, publisher, language } = evidence;
  const inText = (fact: string, words: string | null, role: Piece['role']) => statedIn(pieces, role, fact, words);
  const said = (fact: string, source: Said | undefined, value: string | null) =>
    source === undefined || value === null ? [] : [statedOutside(fact, source)];
  const byline = inText('byline', facts.byline, 'credit');
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(outside.headline === undefined
      ? inText('headline', facts.headline, 'headline')
      : said('headline', outside.headline, facts.headline)),
    ...inText('line under the headline', facts.dek, 'dek'),
    ...inText('dateline', dateline, 'body'),
    ...(byline.length > 0 ? byline : said('byline', outside.byline, facts.byline)),
    ...said('publication', outside.published, facts.published),
    ...said('address', outside.url, facts.url),
    ...credits
      .filter((text) => text !== facts.byline)
      .slice(0, CREDITS)
      .flatMap((text) => inText('credit', text, 'credit')),
    ...(language === null ? [] : [languageFact(language, outside.language?.where ?? 'html lang')]),
  ];
}

/** Words of the text can be quoted where they fit on a line of front matter. */
function statedIn(
  pieces: readonly Piece[],
  role: Piece['role'],
  fact: string,
  words: string | null,
): readonly ProvenanceFact[] {
  if (words === null || words.length > LINE_LENGTH || words.includes('\n')) return [];
  return pieces.some((piece) => piece.role === role && piece.text.includes(words))
    ? [{ fact, status: 'stated', words }]
    : [];
}

function statedOutside(fact: string, { words, where }: Said): ProvenanceFact {
  return { fact, status: 'stated', words: short(words.slice(0, LINE_LENGTH)) ?? words.slice(0, 1), where };
}

function languageFact({ status, tag, because }: Language, where: string): ProvenanceFact {
  if (status === 'stated') return { fact: 'language', status, words: because, where };
  return {
    fact: 'language',
    status,
    strength: 'strong',
    claim: `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag}.`,
    evidence: because,
  };
}
