import { inflateSync } from 'node:zlib';

/** Returns a PDF's objects by number, with dictionaries and decompressed streams. */
function objectsOf(pdf: Buffer): ReadonlyMap<number, { readonly dictionary: string; readonly stream: string }> {
  const source = pdf.toString('latin1');
  const objects = [...source.matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gm)];
  return new Map(
    objects.map(([, number, body = '']) => {
      const start = body.indexOf('stream');
      if (start < 0) return [Number(number), { dictionary: body, stream: '' }];
      const packed = body.slice(body.indexOf('\n', start) + 1, body.lastIndexOf('endstream'));
      const bytes = Buffer.from(packed, 'latin1');
      const isPacked = body.slice(0, start).includes('/FlateDecode');
      const stream = (isPacked ? inflateSync(bytes) : bytes).toString('latin1');
      return [Number(number), { dictionary: body.slice(0, start), stream }];
    }),
  );
}

function characters(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}

/** Returns the text of each character code, from a font's ToUnicode map. */
function readingOf(map: string): ReadonlyMap<string, string> {
  const reading = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) reading.set(code, characters(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += 1) {
        const shifted = Number.parseInt(text, 16) + code - Number.parseInt(first, 16);
        const name = code.toString(16).toUpperCase().padStart(first.length, '0');
        reading.set(name, String.fromCodePoint(shifted));
      }
    }
  }
  return reading;
}

/**
 * Returns the text of each page of a PDF printed by Chromium, in drawing order. White space depends on the layout, so
 * ignore it in comparisons.
 */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const streamOf = (number: string | undefined) => objects.get(Number(number))?.stream ?? '';
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const fonts = new Map(
      [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.dictionary ?? '')?.[1];
        return [name, readingOf(streamOf(map))] as const;
      }),
    );
    let font: ReadonlyMap<string, string> = new Map();
    let text = '';
    const drawn = streamOf(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
    for (const [, name, codes] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      const width = [...font.keys()][0]?.length ?? 2;
      for (const code of codes?.match(new RegExp(`.{${width}}`, 'g')) ?? []) text += font.get(code.toUpperCase()) ?? '';
    }
    return text;
  });
}
