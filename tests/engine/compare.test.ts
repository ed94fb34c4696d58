import { describe, expect, it } from 'vitest';
import { compareStory } from '../../src/engine/compare.ts';
import type { Article, Comparison } from '../../src/engine/types.ts';

function article(outlet: string, ...texts: readonly string[]): Article {
  const body = texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text }));
  return { outlet, language: 'en', blocks: [{ role: 'headline', id: null, text: 'Ferry fire in Portmere' }, ...body] };
}

const gazette = article(
  'gazette',
  'The ferry Halcyon caught fire off Portmere on Monday with 120 passengers aboard, the coastguard said.',
  'Passengers jumped into lifeboats as smoke filled the car deck. All of them were brought ashore by dawn.',
  'The harbourmaster, Edda Vollan, praised the crew for closing the fire doors within two minutes.',
  'Bakers in Portmere opened their shops at night to feed the rescued.',
);
const herald = article(
  'herald',
  'The harbourmaster, Edda Vollan, praised the crew for closing the fire doors within two minutes.',
  'The ferry Halcyon caught fire off Portmere on Monday with 140 passengers aboard, the coastguard said.',
  'Passengers jumped into lifeboats as smoke filled the car deck.',
  'All of them were brought ashore by dawn.',
);
const unrelated = article('times', 'Parliament debated a tax on sugar until late in the evening.');

/** The links of the first pair: `3→1 same moved`, paragraphs counted from 1. */
function links({ pairs }: Comparison): readonly string[] {
  return (pairs[0]?.links ?? []).map(({ left, right, kind, order }) => {
    const side = (indices: readonly number[]) => indices.map((index) => index + 1).join('+');
    return `${side(left)}→${side(right)} ${kind} ${order}`;
  });
}

describe('a story compared', () => {
  const story = compareStory([gazette, herald, unrelated]);

  it('finds what was moved and what was split, and leaves alone what one outlet has', () => {
    expect(links(story)).toEqual(['1→2 same in place', '2→3+4 same in place', '3→1 same moved']);
  });

  it('names what differs inside a link, at its place in the paragraph', () => {
    const [change] = story.pairs[0]?.links[0]?.changes ?? [];
    expect(change?.kind).toBe('figure');
    const words = (own: Article, extents = change?.left) =>
      extents?.map(({ paragraph, start, end }) => own.blocks[paragraph + 1]?.text.slice(start, end));
    expect(words(gazette)).toEqual(['120']);
    expect(words(herald, change?.right)).toEqual(['140']);
  });

  it('compares every two outlets once, in the order given', () => {
    expect(story.pairs.map(({ left, right }) => `${left} ${right}`)).toEqual([
      'gazette herald',
      'gazette times',
      'herald times',
    ]);
    expect(story.pairs[1]?.links).toEqual([]);
  });

  it('puts every paragraph into one passage', () => {
    const members = story.passages.flatMap((passage) => passage.members);
    expect(members.length).toBe(9);
    expect(new Set(members.map(({ article: own, paragraph }) => `${own} ${paragraph}`)).size).toBe(9);
  });

  it('gives the same for the same, whatever came before', () => {
    expect(compareStory([gazette, herald, unrelated])).toEqual(story);
  });
});

it('headlines and captions are not compared', () => {
  const empty = { ...gazette, blocks: gazette.blocks.filter(({ role }) => role !== 'body') };
  expect(compareStory([empty, herald]).pairs).toEqual([{ left: 'gazette', right: 'herald', links: [] }]);
});

it('a story without articles has nothing to compare', () => {
  expect(compareStory([])).toMatchObject({ pairs: [], passages: [], correspondences: [] });
});
