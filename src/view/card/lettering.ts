import table from '../../fonts/card/widths.json' with { type: 'json' };

/** The font families of cards. */
export type Face = 'serif' | 'sans';

/** A text in a face that has all of its characters. */
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

/** Removes invisible characters and replaces a few marks by ones that look alike. */
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
 * Letters a text in the first face that has all of its characters. Returns null if none has, or the text is empty, so that
 * a card never shows an empty box.
 */
export function lettered(text: string, ...faces: readonly Face[]): Lettering | null {
  const words = drawable(text);
  const face = faces.find((own) => has(own, words));
  return face === undefined ? null : { text: words, face };
}

/** Returns the width of a text in pixels, ignoring kerning. */
export function widthOf({ text, face }: Lettering, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS[face].get(letter) ?? 0), 0);
  return (thousandths * size) / 1000;
}
