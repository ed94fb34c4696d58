import { xmlText } from '../xml.ts';
import type { Card, KeyEntry, Lane } from './card.ts';
import { cutToFit, type Headline, headlineOf, LEADING } from './headline.ts';
import { INKS, type Ink } from './ink.ts';
import { type Lettering, widthOf } from './lettering.ts';

/** The size that networks recommend, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const LEFT = 72;
const RIGHT = CARD_SIZE.width - LEFT;
const WIDTH = RIGHT - LEFT;

/** The names of the families in the font files. */
const FAMILIES = { serif: 'Source Serif 4', sans: 'Libre Franklin Thin' } as const;
const WEIGHTS = { serif: 600, sans: 500 } as const;

/** Vertical positions in pixels. */
const NAMEPLATE = 84;
const DOUBLE_RULE = 108;
const DATELINE = 147;
const DATELINE_RULE = 164;
const HEADLINE = { top: 190, bottom: 406 } as const;
const UNDER = 52;
const STRIP = { top: 424, bottom: 544 } as const;
const KEY = 588;

const NAMEPLATE_SIZE = 46;
const AGATE = 23;
const UNDER_SIZE = 30;
const LABEL_COLUMN = 64;

interface Placing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink?: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function words({ text, face }: Lettering, { x, y, size, ink = 'ink', anchor = 'start' }: Placing): string {
  const font = `font-family="${FAMILIES[face]}" font-weight="${WEIGHTS[face]}" font-size="${size}"`;
  return `<text x="${x}" y="${y}" ${font} fill="${INKS[ink]}" text-anchor="${anchor}">${xmlText(text)}</text>`;
}

function rectangle(x: number, y: number, width: number, height: number, ink: Ink): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  // Edges between pixels would be blurred and make the file larger.
  const [right, bottom] = [Math.max(Math.round(x + width), left + 1), Math.max(Math.round(y + height), top + 1)];
  return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${INKS[ink]}"/>`;
}

function head({ nameplate, dateline }: Card): string {
  const gap = 32;
  const right = widthOf(dateline.right, AGATE);
  const left = cutToFit(dateline.left, AGATE, WIDTH - right - gap);
  return [
    nameplate === null
      ? ''
      : words(
          { ...nameplate, text: cutToFit(nameplate, NAMEPLATE_SIZE, WIDTH) },
          { x: CARD_SIZE.width / 2, y: NAMEPLATE, size: NAMEPLATE_SIZE, anchor: 'middle' },
        ),
    rectangle(LEFT, DOUBLE_RULE, WIDTH, 2, 'ink'),
    rectangle(LEFT, DOUBLE_RULE + 4, WIDTH, 2, 'ink'),
    words({ ...dateline.left, text: left }, { x: LEFT, y: DATELINE, size: AGATE }),
    words(dateline.right, { x: RIGHT, y: DATELINE, size: AGATE, anchor: 'end' }),
    rectangle(LEFT, DATELINE_RULE, WIDTH, 1, 'ink'),
  ].join('');
}

/** Draws the headline and the line under it, vertically centred in their space. */
function headline({ headline: title, under }: Card): string {
  const below = under === null ? 0 : UNDER;
  const room = HEADLINE.bottom - HEADLINE.top - below;
  const { size, lines }: Headline = headlineOf(title, { width: WIDTH, height: room });
  const pitch = size * LEADING;
  const top = HEADLINE.top + (room - lines.length * pitch) / 2;
  const baseline = (line: number) => Math.round(top + line * pitch + size * 0.86);
  const set = lines.map((text, line) => words({ ...title, text }, { x: LEFT, y: baseline(line), size }));
  if (under === null) return set.join('');
  const y = baseline(lines.length - 1) + UNDER;
  const line = { ...under, text: cutToFit(under, UNDER_SIZE, WIDTH) };
  return [...set, words(line, { x: LEFT, y, size: UNDER_SIZE, ink: 'quiet' })].join('');
}

/** The border of a moved cell, which is hollow so that colour is not needed to recognise it. */
const EDGE = 4;

/** Draws a cell of the strip, or its sample in the key. */
function cell(x: number, y: number, width: number, height: number, ink: Ink): string {
  const whole = rectangle(x, y, width, height, ink);
  if (ink !== 'moved' || width < 3 * EDGE) return whole;
  return `${whole}${rectangle(Math.round(x) + EDGE, y + EDGE, Math.round(x + width) - Math.round(x) - 2 * EDGE, height - 2 * EDGE, 'paper')}`;
}

/** Joins neighbouring cells of one ink, for strips with too many cells to draw each. */
function runsOf(cells: Lane['cells']): readonly { readonly from: number; readonly to: number; readonly ink: Ink }[] {
  const runs: { from: number; to: number; ink: Ink }[] = [];
  cells.forEach((ink, index) => {
    const last = runs.at(-1);
    if (ink === null) return;
    if (last !== undefined && last.ink === ink && last.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, ink });
  });
  return runs;
}

/** The gap between cells; narrower cells than `NARROWEST` have none. */
const CELL_GAP = 2;
const NARROWEST = 6;

function laneOf({ label, cells }: Lane, top: number, height: number): string {
  const start = LEFT + LABEL_COLUMN;
  const pitch = (RIGHT - start) / Math.max(cells.length, 1);
  const ground = rectangle(start, top + height - 1, RIGHT - start, 1, 'hair');
  const isApart = pitch >= NARROWEST;
  const runs = isApart
    ? cells.flatMap((ink, index) => (ink === null ? [] : [{ from: index, to: index + 1, ink }]))
    : runsOf(cells);
  const marks = runs.map(({ from, to, ink }) =>
    cell(start + from * pitch, top, (to - from) * pitch - (isApart ? CELL_GAP : 0), height, ink),
  );
  const size = Math.min(AGATE, Math.floor(height));
  const isNamed = label !== null && size >= 12;
  const name = isNamed ? words(label, { x: LEFT, y: Math.round(top + height / 2 + size * 0.36), size }) : '';
  return [name, ground, ...marks].join('');
}

function strip({ lanes }: Card): string {
  const room = STRIP.bottom - STRIP.top;
  const gap = lanes.length > 10 ? 1 : 6;
  const height = (room - gap * (lanes.length - 1)) / lanes.length;
  return lanes.map((lane, index) => laneOf(lane, STRIP.top + index * (height + gap), height)).join('');
}

const SWATCH = 16;

function keyLine(entries: readonly KeyEntry[]): string {
  const gap = 34;
  let x = LEFT;
  return entries
    .map(({ ink, words: said }) => {
      const own = [
        cell(x, KEY - SWATCH, SWATCH, SWATCH, ink),
        words(said, { x: Math.round(x + SWATCH + 10), y: KEY, size: AGATE }),
      ];
      x += SWATCH + 10 + widthOf(said, AGATE) + gap;
      return own.join('');
    })
    .join('');
}

/** Draws a card as SVG. */
export function cardDrawing(card: Card): string {
  const { width, height } = CARD_SIZE;
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${frame}>${rectangle(0, 0, width, height, 'paper')}${head(card)}${headline(card)}${strip(card)}${keyLine(card.key)}</svg>`;
}
