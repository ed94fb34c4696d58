import type { Cited } from './cited.ts';
import { bibtexOf, cslJsonOf, risOf } from './formats.ts';
import { type Piece, piecesOf } from './piece.ts';
import { inStyle, type StyleName } from './style.ts';

/** One line of a citation; its label is null for the bibliography entry. */
export interface CiteLine {
  readonly label: string | null;
  readonly pieces: readonly Piece[];
}

/** A citation in one format. */
export interface CiteFormat {
  /** In lower case. The client script uses it to choose the date format. */
  readonly id: string;
  readonly name: string;
  /** Whether it is a data format for reference managers. */
  readonly isFile: boolean;
  readonly lines: readonly CiteLine[];
}

/** The data of a page's citation box. */
export interface CiteBox {
  readonly heading: string;
  /** The names of the formats: `APA, MLA, …` */
  readonly names: string;
  readonly permalink: readonly Piece[];
  /** The permalink as a link target; relative if the host is not known. */
  readonly address: string;
  readonly formats: readonly CiteFormat[];
}

const STYLES: readonly { readonly id: StyleName; readonly name: string; readonly mention: string }[] = [
  { id: 'apa', name: 'APA', mention: 'In the text:' },
  { id: 'mla', name: 'MLA', mention: 'In the text:' },
  { id: 'chicago', name: 'Chicago', mention: 'In a note:' },
];

/** Placeholder for the date of access until the client script fills it in, in each format's syntax. */
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

/** Builds the citation box of a page. */
export function citeBox(cited: Cited, heading: string): CiteBox {
  const files = FILES.map(({ id, name, write, placeholder }) => {
    return { id, name, isFile: true, lines: [{ label: null, pieces: piecesOf(write(cited), placeholder) }] };
  });
  const permalink = piecesOf(cited.permalink, '');
  const address = permalink.map(({ text }) => text).join('');
  const formats = [...styled(cited), ...files];
  return { heading, names: formats.map(({ name }) => name).join(', '), permalink, address, formats };
}
