/** A part of a sentence: plain words, a link, or a quotation from an article. */
export interface Piece {
  readonly text: string;
  readonly address: string | null;
  /** The language of a quotation from an article; null for our own words. */
  readonly language: string | null;
}

/** A sentence with links and quotations. */
export type Statement = readonly Piece[];

/** Returns a piece of plain words. */
export const plain = (text: string): Piece => ({ text, address: null, language: null });

/** Returns a link. */
export const linked = (text: string, address: string): Piece => ({ text, address, language: null });

/** Joins pieces by commas. */
export const commaList = (pieces: readonly Piece[]): Statement =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [plain(', '), piece]));

/** Returns a quotation from an article, which pages put in quotation marks. */
export const quoted = (text: string, language: string): Piece => ({ text, address: null, language });
