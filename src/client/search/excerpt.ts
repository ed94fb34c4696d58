import { joined } from './spacing.ts';

/** A run of an excerpt: matched words, or the text between them. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Longer paragraphs are cut to this many words, starting a little before the first match. */
const MOST_WORDS = 90;
const WORDS_BEFORE = 12;

/** Separates a word from the punctuation around it, so that only the word is marked. */
function piecesOf(word: string, found: boolean): readonly Piece[] {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
  const rest = word.slice(before.length);
  const [after = ''] = /(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]*$/u.exec(rest) ?? [];
  const core = rest.slice(0, rest.length - after.length);
  if (!found || core === '') return [{ text: word, found: false }];
  return [
    { text: before, found: false },
    { text: core, found: true },
    { text: after, found: false },
  ];
}

/** Merges adjacent pieces of the same kind and drops empty ones. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const { text, found } of pieces.filter((piece) => piece.text !== '')) {
    const last = runs.at(-1);
    if (last?.found === found) runs[runs.length - 1] = { text: last.text + text, found };
    else runs.push({ text, found });
  }
  return runs;
}

/**
 * Returns the text to show for a matched paragraph.
 *
 * @param content the indexed words, separated by single spaces
 * @param places indices of the matched words, from 0
 */
export function excerptOf(content: string, places: readonly number[]): readonly Piece[] {
  const words = content.split(' ');
  const first = Math.min(...places, words.length);
  const start = words.length <= MOST_WORDS ? 0 : Math.max(0, Math.min(first - WORDS_BEFORE, words.length - MOST_WORDS));
  const end = start + MOST_WORDS;
  const pieces = words.slice(start, end).flatMap((word, index) => {
    const space = { text: start + index + 1 < Math.min(end, words.length) ? ' ' : '', found: false };
    return [...piecesOf(word, places.includes(start + index)), space];
  });
  const cut = (isCut: boolean, text: string): Piece => ({ text: isCut ? text : '', found: false });
  const runs = merged([cut(start > 0, '… '), ...pieces, cut(end < words.length, ' …')]);
  return merged(runs.map(({ text, found }) => ({ text: joined(text), found })));
}
