import type { Identity } from './identity.ts';

/** A piece of an article's file: a paragraph, or the source of whatever else stands there. */
export type Piece = { readonly identity: Identity; readonly text: string } | { readonly source: string };

/** An article's file, taken apart so that it can be edited. */
export interface Manuscript {
  readonly outlet: string;
  head: string;
  pieces: Piece[];
}

export function isParagraph(piece: Piece): piece is Extract<Piece, { text: string }> {
  return 'text' in piece;
}

/** The pieces of a Markdown body: a directive is one, whatever stands in it. */
function sourcesOf(body: string): readonly string[] {
  return [...body.matchAll(/^:::\w[\s\S]*?^:::$|^\S.*$/gm)].map(([source]) => source);
}

/** @param paragraph makes a paragraph of a text that was not there before */
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
