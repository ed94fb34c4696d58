import { describe, expect, it } from 'vitest';
import { synopsisPage } from '../../../src/view/synopsis/synopsis-page.ts';
import { at, change, editionFrom, link, passagesOf } from '../sample.ts';

const BURNED = 'Ten wooden ships burned in the old harbour of Portmere on Sunday night, the fire brigade said.';
const MAYOR = 'The mayor promised a new lighthouse before the winter storms reach the southern breakwater.';
const FISH = 'Fishermen sold their herring from handcarts because the market hall stood under water.';
const STORY = { gz: [BURNED, FISH], he: [BURNED, MAYOR, FISH], ti: [MAYOR.replace('new', 'taller'), FISH] };

const page = synopsisPage(editionFrom(STORY), null, at);

describe('a synopsis', () => {
  it('that names no base takes the first outlet, and is cited under the address that names it', () => {
    expect(page.base.outlet).toBe('gz');
    expect(page.frame.subject).toMatchObject({ address: '/harbour/synopsis/gz/' });
    expect(page.frame.trail.at(-1)).toEqual({ text: 'All texts', address: null });
  });

  it('of a base stands under the synopsis, and leads to all others', () => {
    const { frame, choices } = synopsisPage(editionFrom(STORY), 'he', at);
    expect(frame.trail.slice(-2)).toEqual([
      { text: 'All texts', address: '/harbour/synopsis/' },
      { text: 'HE', address: null },
    ]);
    expect(frame.sections.find(({ isCurrent }) => isCurrent)?.text).toBe('All texts');
    expect(choices.map(({ address, isCurrent }) => `${address} ${isCurrent}`)).toEqual([
      '/harbour/synopsis/gz/ false',
      '/harbour/synopsis/he/ true',
      '/harbour/synopsis/ti/ false',
    ]);
  });

  it('gives every paragraph a fragment: the base’s by number, all others with their outlet', () => {
    const ids = page.items.map(({ isBase, paragraphs }) => `${isBase ? '' : 'not in GZ: '}${paragraphs[0]?.id}`);
    expect(ids).toEqual(['p1', 'not in GZ: he-p2', 'p2']);
    expect(page.items[0]?.paragraphs[0]).toMatchObject({ label: 'GZ 1', address: '/harbour/gz/p1/' });
  });

  it('leads from every number to the two texts side by side', () => {
    const mentions = page.items.flatMap(({ entries }) => entries.flatMap((entry) => entry.mentions));
    expect(mentions.map(({ text, address }) => `${text} ${address}`)).toContain('HE 1 /harbour/gz-vs-he/#he-p1');
    expect(mentions.map(({ text, address }) => `${text} ${address}`)).toContain('TI 1 /harbour/he-vs-ti/#ti-p1');
  });

  it('throws for an outlet that is not in the story', () => {
    expect(() => synopsisPage(editionFrom(STORY), 'nobody', at)).toThrow('no such outlet in harbour: nobody');
  });
});

/** So many outlets tell the same so many paragraphs, each with a figure of its own: every reading has a mark. */
function longStory(outlets: number, paragraphs: number) {
  const slugs = Array.from({ length: outlets }, (_, outlet) => `o${outlet}x`);
  const numbers = Array.from({ length: paragraphs }, (_, number) => number);
  const texts = slugs.map((slug, outlet) => [
    slug,
    numbers.map((number) => `${outlet + 10} crowns a ton, year ${number}.`),
  ]);
  const links = numbers.map((number) =>
    link([number], [number], { changes: [change('figure', [number, 0, 2], [number, 0, 2])] }),
  );
  const pairs = slugs.flatMap((left, index) => slugs.slice(index + 1).map((right) => ({ left, right, links })));
  const passages = passagesOf(slugs, ...numbers.map((number) => slugs.map((slug) => `${slug}${number + 1}`).join(' ')));
  return synopsisPage(editionFrom(Object.fromEntries(texts), { pairs, passages }), 'o0x', at);
}

describe('as a story grows past what one page can hold', () => {
  it('first the marks go, the words stay', () => {
    const { detail, items } = longStory(13, 40);
    expect(detail).toBe('unmarked');
    const runs = items.flatMap(({ entries }) => entries.flatMap(({ words }) => words.flatMap((own) => own.runs)));
    expect(runs.length).toBeGreaterThan(300);
    expect(runs.filter(({ kind }) => kind !== null)).toEqual([]);
  });

  it('then places and verdicts, one line for each verdict', () => {
    const { detail, items } = longStory(26, 40);
    expect(detail).toBe('listed');
    expect(items[0]?.entries.map(({ mentions, verdict, words }) => [mentions.length, verdict, words.length])).toEqual([
      [25, 'With a different figure', 0],
    ]);
  });
});
