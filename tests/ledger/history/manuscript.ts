import type { Identity } from './identity.ts';

/** A part of an article file: a paragraph, or the source of another block. */
export type Piece = { readonly identity: Identity; readonly text: string } | { readonly source: string };

/** An article file, split into parts for editing. */
export interface Manuscript {
  readonly outlet: string;
  head: string;
  pieces: Piece[];
}

export function isParagraph(piece: Piece): piece is Extract<Piece, { text: string }> {
  return 'text' in piece;
}

/** Splits a Markdown body into pieces; a directive with its content is one piece. */
function sourcesOf(body: string): readonly string[] {
  return [...body.matchAll(/^:::\w[\s\S]*?^:::$|^\S.*$/gm)].map(([source]) => source);
}

/** @param paragraph creates a paragraph for a new text */
export function readManuscript(outlet: string, file: string, paragraph: (text: string) => Identity): Manuscript {
  const end = file.indexOf('\n---\n', 4) + 5;
  const pieces = sourcesOf(file.slice(end)).map(
    (source): Piece => (/^(::|#)/.test(source) ? { source } : { identity: paragraph(source), text: source }),
  );
  return { outlet, head: file.slice(0, end), pieces };
}

export function writeManuscript({ head, pieces }: Manuscript): string {
  return `${head}\n${pieces.map((piece) => (isParagraph(piece) ? piece.text : piece.source)).join('\n\n')}\n`;
}
