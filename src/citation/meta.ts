import { type Cited, EDITION } from './cited.ts';
import { SLOT } from './piece.ts';

/** A `<meta>` of a page's head. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** What reference managers read in a page's head, in the words of Highwire and of Dublin Core; only what is known. */
export function metaOf(cited: Cited): readonly Meta[] {
  const { title, byline, published, language, original, permalink } = cited;
  const known: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', byline],
    ['citation_publication_date', published?.replaceAll('-', '/') ?? null],
    ['citation_language', language],
    ['DC.publisher', EDITION],
    ['DC.identifier', permalink.startsWith(SLOT.origin) ? null : permalink],
    ['DC.source', original],
  ];
  return known.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
