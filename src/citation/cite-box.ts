import type { Cited } from './cited.ts';
import { bibtexOf, cslJsonOf, risOf } from './formats.ts';
import { type Piece, piecesOf } from './piece.ts';
import { inStyle, type StyleName } from './style.ts';

/** A line of a citation, with what it is where it is not the entry of a list. */
export interface CiteLine {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
}

/** A citation in one format. */
export interface CiteFormat {
  /** In lower case; readers' browsers know by it how to write the date. */
  readonly id: string;
  readonly name: string;
  /** Whether it is a file for other programs. */
  readonly isFile: boolean;
  readonly lines: readonly CiteLine[];
}

/** Everything that the box on how to cite a page shows. */
export interface CiteBox {
  readonly heading: string;
  /** What the formats are called: `APA, MLA, …` */
  readonly names: string;
  readonly permalink: readonly Piece[];
  /** The permalink as a link has it: as much of it as is known. */
  readonly address: string;
  readonly formats: readonly CiteFormat[];
}

const STYLES: readonly { readonly id: StyleName; readonly name: string; readonly mention: string }[] = [
  { id: 'apa', name: 'APA', mention: 'In the text:' },
  { id: 'mla', name: 'MLA', mention: 'In the text:' },
  { id: 'chicago', name: 'Chicago', mention: 'In a note:' },
];

/** What stands for the date of access, in words, until it is known; as each format can hold words there. */
const PLACEHOLDER = '[date of access]';
const FILES = [
  { id: 'bibtex', name: 'BibTeX', write: bibtexOf, placeholder: PLACEHOLDER },
  { id: 'csl', name: 'CSL-JSON', write: cslJsonOf, placeholder: `{ "literal": "${PLACEHOLDER}" }` },
  { id: 'ris', name: 'RIS', write: risOf, placeholder: `///${PLACEHOLDER}` },
];

function styled(cited: Cited): readonly CiteFormat[] {
  return STYLES.map(({ id, name, mention: label }) => {
    const { entry, mention } = inStyle(cited, id);
    const lines = [{ label: null, pieces: piecesOf(entry, PLACEHOLDER) }];
    const pointing = { label, pieces: piecesOf(mention, PLACEHOLDER) };
    return { id, name, isFile: false, lines: cited.paragraph === null ? lines : [...lines, pointing] };
  });
}

/** Builds the box on how to cite a page. */
export function citeBox(cited: Cited, heading: string): CiteBox {
  const files = FILES.map(({ id, name, write, placeholder }) => {
    return { id, name, isFile: true, lines: [{ label: null, pieces: piecesOf(write(cited), placeholder) }] };
  });
  const permalink = piecesOf(cited.permalink, '');
  const address = permalink.map(({ text }) => text).join('');
  const formats = [...styled(cited), ...files];
  return { heading, names: formats.map(({ name }) => name).join(', '), permalink, address, formats };
}
