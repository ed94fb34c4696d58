/**
 * Placeholders in a citation for markup and for values that are not known yet. They are Unicode noncharacters, which do
 * not occur in valid text; `plain` removes them from invalid text.
 */
export const SLOT = {
  italic: '\uFDD0',
  upright: '\uFDD1',
  accessed: '\uFDD2',
  origin: '\uFDD3',
  permalink: '\uFDD4',
  paragraph: '\uFDD5',
  less: '\uFDD6',
  version: '\uFDD7',
  title: '\uFDD8',
  byline: '\uFDD9',
  outlet: '\uFDDA',
} as const;

/**
 * A run of a citation: text, the title of a work (set in italics), or a placeholder for the date of access or for the
 * host, which the client script fills in.
 */
export interface Piece {
  readonly kind: 'text' | 'work' | 'accessed' | 'origin';
  readonly text: string;
}

/** Makes third-party text safe for a citation: one line, without control characters and placeholders. */
export function plain(words: string): string {
  return words
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * Splits a text with placeholders into pieces.
 *
 * @param accessed the text to show until the client script sets the date
 */
export function piecesOf(text: string, accessed: string): readonly Piece[] {
  const runs = text.matchAll(/\uFDD0([^\uFDD0\uFDD1]*)\uFDD1|[\uFDD2\uFDD3]|[^\uFDD0-\uFDD3]+/g);
  return [...runs].map(([run, work]) => {
    if (work !== undefined) return { kind: 'work', text: work };
    if (run === SLOT.accessed) return { kind: 'accessed', text: accessed };
    return run === SLOT.origin ? { kind: 'origin', text: '' } : { kind: 'text', text: run };
  });
}
