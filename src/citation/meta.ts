import type { Cited } from './cited.ts';
import { SLOT } from './piece.ts';

/** A `<meta>` element. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/** Returns Highwire and Dublin Core metadata for reference managers. Omits what is not known. */
export function metaOf(cited: Cited): readonly Meta[] {
  const { edition, title, byline, published, language, original, permalink } = cited;
  const known: readonly (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', byline],
    ['citation_publication_date', published?.replaceAll('-', '/') ?? null],
    ['citation_language', language],
    ['DC.publisher', edition],
    ['DC.identifier', permalink.startsWith(SLOT.origin) ? null : permalink],
    ['DC.source', original],
  ];
  return known.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
