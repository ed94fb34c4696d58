/** A run of a sentence of ours: plain words, a link, or words of an article. */
export interface Piece {
  readonly text: string;
  readonly address: string | null;
  /** What the words are in, where they are an article's own; null where they are ours. */
  readonly language: string | null;
}

/** A sentence of ours with its links and quotations; the pieces joined are the sentence. */
export type Statement = readonly Piece[];

/** Words of ours. */
export const plain = (text: string): Piece => ({ text, address: null, language: null });

/** Words of ours that lead somewhere. */
export const linked = (text: string, address: string): Piece => ({ text, address, language: null });

/** An article's own words, which pages put in quotation marks. */
export const quoted = (text: string, language: string): Piece => ({ text, address: null, language });
