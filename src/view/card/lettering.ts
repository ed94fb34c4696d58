import table from '../../fonts/card/widths.json' with { type: 'json' };

/** The families that cards are lettered in. */
export type Face = 'serif' | 'sans';

/** Words that a card can show, in a face that has all of their characters. */
export interface Lettering {
  readonly text: string;
  readonly face: Face;
}

function widthsOf(widths: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: widthsOf(table.serif),
  sans: widthsOf(table.sans),
};

/** What has no shape of its own is not drawn, and a few marks are drawn as the ones that look like them. */
function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑]/gu, '-')
    .replace(/ʼ/gu, '’')
    .trim();
}

function has(face: Face, text: string): boolean {
  return text !== '' && [...text].every((letter) => WIDTHS[face].has(letter));
}

/**
 * Words in the first of the faces that has all of their characters; null where none has, or there are no words. A card
 * does without such words: it never shows an empty box.
 */
export function lettered(text: string, ...faces: readonly Face[]): Lettering | null {
  const words = drawable(text);
  const face = faces.find((own) => has(own, words));
  return face === undefined ? null : { text: words, face };
}

/** How wide words are at a size, in pixels; kerning makes them a little narrower. */
export function widthOf({ text, face }: Lettering, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS[face].get(letter) ?? 0), 0);
  return (thousandths * size) / 1000;
}
