import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Card, pairCard, storyCard } from '../../../src/view/card/card.ts';
import { cardDrawing } from '../../../src/view/card/drawing.ts';
import { headlineOf } from '../../../src/view/card/headline.ts';
import { INKS } from '../../../src/view/card/ink.ts';
import { lettered, widthOf } from '../../../src/view/card/lettering.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { at, edition } from '../sample.ts';

/** The sample story under another title and place, its outlets under other names. */
function named(title: string, place: string, outlets: readonly (readonly [string, string])[]): Edition {
  const renamed = edition.story.outlets.map((outlet, index) => {
    const [name, siglum] = outlets[index] ?? [outlet.name, outlet.siglum];
    return { ...outlet, name, siglum };
  });
  return { ...edition, story: { ...edition.story, title, place, outlets: renamed } };
}

const strip = ({ lanes }: Card) =>
  lanes.map(({ label, cells }) => `${label?.text} ${cells.map((ink) => ink ?? '·').join(' ')}`);
const legend = ({ key }: Card) => key.map(({ ink, words }) => `${ink}: ${words.text}`);

describe('a card', () => {
  it('of a story shows which outlet tells which passage', () => {
    const card = storyCard(edition, at);
    expect(strip(card)).toEqual(['GZ ink rule ·', 'HE ink rule hair', 'TI ink · ·']);
    expect(legend(card)).toEqual(['ink: One in all three', 'rule: One in several', 'hair: One in one only']);
    expect(card.headline.text).toBe('Fire in the harbour');
  });

  it('of a pair shows its rows as the page has them, each side at its own place', () => {
    const card = pairCard(edition, 'gazette', 'herald', at);
    expect(strip(card)).toEqual(['GZ ink moved ink · ink ·', 'HE ink · ink right ink moved']);
    expect(legend(card)).toEqual([
      'ink: Three rows in both',
      'moved: Two moved',
      'right: One in HE without a counterpart',
    ]);
    expect(card.headline.text).toBe('The Gazette and The Herald');
  });

  it('leaves out words whose letters the fonts lack', () => {
    const foreign = named('港口火灾', 'الميناء', [
      ['港口报', 'GZ'],
      ['The Herald', 'HE'],
    ]);
    expect(storyCard(foreign, at)).toMatchObject({
      headline: { text: '29 February 2024' },
      dateline: { left: { text: '29 February 2024' } },
    });
    const pair = pairCard(foreign, 'gazette', 'herald', at);
    expect([pair.headline.text, pair.under]).toEqual(['GZ and HE', null]);
    const unnamed = pairCard(
      named('x', 'y', [
        ['港', 'אב'],
        ['口', 'גד'],
      ]),
      'gazette',
      'herald',
      at,
    );
    expect(unnamed.headline.text).toBe('29 February 2024');
    expect(unnamed.lanes.map(({ label }) => label)).toEqual([null, null]);
    expect(legend(unnamed).at(-1)).toBe('right: One without a counterpart below');
  });

  it('escapes all words', () => {
    const drawing = cardDrawing(pairCard(named('"><script>&', '<b>', [['<img/>', 'AA']]), 'gazette', 'herald', at));
    expect(drawing).toContain('&lt;img/&gt; and The Herald');
    expect([...drawing.matchAll(/<(\/?\w+)/g)].map(([, name]) => name?.replace('/', ''))).not.toContain('img');
    expect(new Set([...drawing.matchAll(/<(\w+)/g)].map(([, name]) => name))).toEqual(new Set(['svg', 'rect', 'text']));
  });
});

describe('the letters of a card', () => {
  it('are of a face that has all of them: Latin, Greek, Cyrillic, and no other script', () => {
    const face = (text: string) => lettered(text, 'sans', 'serif')?.face ?? null;
    expect(['Harbour', 'Gdańsk, Żółty', 'Київ', 'Αθήνα', '東京', 'בית', '🎉', ''].map(face)).toEqual([
      'sans',
      'serif',
      'serif',
      'serif',
      null,
      null,
      null,
      null,
    ]);
  });

  it('ignore invisible characters, and compose letters with combining marks', () => {
    expect(lettered('Zero\u200bwidth\u00ad \u202eover\u202c', 'serif')?.text).toBe('Zerowidth over');
    expect(lettered('Cafe\u0301', 'sans')?.text).toBe('Café');
    expect(lettered('Jong\u2011un', 'sans')?.text).toBe('Jong-un');
  });
});

describe('a headline', () => {
  const room = { width: 1056, height: 214 };
  const set = (text: string) => headlineOf({ text, face: 'serif' }, room);

  it('is as large as it fits in at most three lines, none wider than the card', () => {
    const texts = ['Fire', 'Fire in the harbour burns for days', 'w'.repeat(90), 'word '.repeat(100).trim()];
    for (const text of texts) {
      const { size, lines } = set(text);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(widthOf({ text: line, face: 'serif' }, size)).toBeLessThanOrEqual(room.width);
    }
    expect(set('Fire').size).toBeGreaterThan(set('word '.repeat(20).trim()).size);
  });

  it('keeps all of its words while they fit, and cuts between words where they do not', () => {
    const text = 'Kim Jong Un and Vladimir Putin meet at the Vostochny Cosmodrome';
    expect(set(text).lines.join(' ')).toBe(text);
    expect(set('harbour '.repeat(60).trim()).lines.at(-1)).toMatch(/harbour …$/);
  });
});

it('the colours of cards are those of the site', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const light = Object.keys(INKS).map((name) => [
    name,
    new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1],
  ]);
  expect(INKS).toEqual(Object.fromEntries(light));
});
