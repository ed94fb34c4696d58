/**
 * What stands in a citation as text while it is made, in place of what is not text or not yet known. They are
 * noncharacters of Unicode: none of them is in a sound text, and `plain` takes out those of an unsound one.
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
 * A run of a citation: text; the name of a work; the place of the date on which somebody reads it; or the place of the
 * site's host, where only readers' browsers know it.
 */
export interface Piece {
  readonly kind: 'text' | 'work' | 'accessed' | 'origin';
  readonly text: string;
}

/** Words of others on one line, without characters that could pass for a slot or end a line. */
export function plain(words: string): string {
  return words
    .replace(/[\uFDD0-\uFDEF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The pieces of a text with slots.
 *
 * @param accessed what stands in the place of the date until a browser puts it there.
 */
export function piecesOf(text: string, accessed: string): readonly Piece[] {
  const runs = text.matchAll(/\uFDD0([^\uFDD0\uFDD1]*)\uFDD1|[\uFDD2\uFDD3]|[^\uFDD0-\uFDD3]+/g);
  return [...runs].map(([run, work]) => {
    if (work !== undefined) return { kind: 'work', text: work };
    if (run === SLOT.accessed) return { kind: 'accessed', text: accessed };
    return run === SLOT.origin ? { kind: 'origin', text: '' } : { kind: 'text', text: run };
  });
}
