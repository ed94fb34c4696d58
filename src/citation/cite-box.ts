import type { Strings } from '../view/strings/strings.ts';
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

type Words = Strings['citation'];

const STYLES: readonly { readonly id: StyleName; readonly name: string; readonly mention: 'inText' | 'inNote' }[] = [
  { id: 'apa', name: 'APA', mention: 'inText' },
  { id: 'mla', name: 'MLA', mention: 'inText' },
  { id: 'chicago', name: 'Chicago', mention: 'inNote' },
];

/** The formats for reference managers, with the placeholder for the date of access in the syntax of each. */
const FILES = [
  { id: 'bibtex', name: 'BibTeX', write: bibtexOf, placeholder: (day: string) => day },
  { id: 'csl', name: 'CSL-JSON', write: cslJsonOf, placeholder: (day: string) => `{ "literal": "${day}" }` },
  { id: 'ris', name: 'RIS', write: risOf, placeholder: (day: string) => `///${day}` },
];

function styled(cited: Cited, words: Words): readonly CiteFormat[] {
  return STYLES.map(({ id, name, mention: label }) => {
    const { entry, mention } = inStyle(cited, id);
    const lines = [{ label: null, pieces: piecesOf(entry, words.accessed) }];
    const pointing = { label: words[label], pieces: piecesOf(mention, words.accessed) };
    return { id, name, isFile: false, lines: cited.paragraph === null ? lines : [...lines, pointing] };
  });
}

/** Builds the citation box of a page. */
export function citeBox(cited: Cited, heading: string, words: Words): CiteBox {
  const files = FILES.map(({ id, name, write, placeholder }) => {
    return {
      id,
      name,
      isFile: true,
      lines: [{ label: null, pieces: piecesOf(write(cited), placeholder(words.accessed)) }],
    };
  });
  const permalink = piecesOf(cited.permalink, '');
  const address = permalink.map(({ text }) => text).join('');
  const formats = [...styled(cited, words), ...files];
  return { heading, names: formats.map(({ name }) => name).join(', '), permalink, address, formats };
}
