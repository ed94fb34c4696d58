import { describe, expect, it } from 'vitest';
import { compareStory } from '../../../src/engine/compare.ts';
import { counterparts } from '../../../src/engine/evidence/counterparts.ts';
import { NO_EDITS } from '../../../src/engine/evidence/edits.ts';
import { missingFrom } from '../../../src/engine/evidence/missing.ts';
import type { Comparison } from '../../../src/engine/types.ts';
import { articlesOf, BAKERS, EELS, FIRE, SUGAR, TOPIC } from './sample.ts';

const first = { article: 0, paragraph: 0 };
const at = (
  comparison: Comparison,
  { article, paragraph, start, end }: Comparison['correspondences'][number]['members'][number],
) => comparison.articles[article]?.blocks[paragraph]?.text.slice(start, end);

describe('what an outlet has of a paragraph', () => {
  it('is a link where there is one, with the paragraphs that are linked', () => {
    const comparison = compareStory(articlesOf([FIRE, SUGAR], [BAKERS, FIRE]));
    expect(counterparts(comparison, first, 'b')).toMatchObject({ kind: 'same', paragraphs: [1] });
  });

  it('is a part where an editor names a topic, in the words that the editor quotes', () => {
    const articles = articlesOf([BAKERS], [SUGAR]);
    expect(counterparts(compareStory(articles), first, 'b').correspondences).toEqual([]);
    const comparison = compareStory(articles, { ...NO_EDITS, topics: [TOPIC] });
    const { kind, correspondences } = counterparts(comparison, first, 'b');
    expect(kind).toBe('partly');
    expect(correspondences[0]).toMatchObject({ grain: 'topic', by: 'hand', about: { text: 'what was said first' } });
    expect(correspondences[0]?.members.map((spot) => at(comparison, spot))).toEqual([
      'Bakers in Portmere',
      'Parliament debated',
    ]);
  });

  it('is a part where an editor says that paragraphs are related, whatever the words', () => {
    const sides = [
      { outlet: 'a', paragraphs: [0] },
      { outlet: 'b', paragraphs: [0] },
    ] as const;
    const links = [{ sides, kind: 'related', reason: 'both are of that night', author: 'the editor' }] as const;
    const comparison = compareStory(articlesOf([BAKERS], [SUGAR]), { ...NO_EDITS, links });
    expect(counterparts(comparison, first, 'b')).toMatchObject({ kind: 'partly', paragraphs: [0], certainty: 1 });
    expect(comparison.pairs[0]?.links.map(({ kind }) => kind)).toEqual(['related']);
  });

  it('is nothing where an editor unlinked the paragraphs, even if they share a figure, until a later correction', () => {
    const articles = articlesOf(
      ['The talks on a new pier lasted two hours, a clerk in Portmere said.', FIRE],
      ['A band played on the quay while the talks on a new pier lasted two hours.', SUGAR],
    );
    const correction = (kind: 'related' | null) => ({
      sides: [
        { outlet: 'b', paragraphs: [0] },
        { outlet: 'a', paragraphs: [0] },
      ] as const,
      ...{ kind, reason: 'Other talks.', author: 'the editor' },
    });
    const answer = (...kinds: readonly ('related' | null)[]) =>
      counterparts(compareStory(articles, { ...NO_EDITS, links: kinds.map(correction) }), first, 'b');
    expect(answer().paragraphs).toEqual([0]);
    expect(answer(null)).toMatchObject({ correspondences: [], paragraphs: [] });
    expect(answer(null, 'related')).toMatchObject({ kind: 'partly', paragraphs: [0] });
    const topic = compareStory(articlesOf([BAKERS], [SUGAR]), {
      ...NO_EDITS,
      ...{ links: [correction(null)], topics: [TOPIC] },
    });
    expect(counterparts(topic, first, 'b').kind).toBe('partly');
  });

  it('is certainly nothing only where it is very likely nothing', () => {
    const comparison = compareStory(articlesOf([EELS], [SUGAR]));
    expect(counterparts(comparison, first, 'b')).toMatchObject({ kind: 'only here', correspondences: [] });
    const unsure = { ...comparison, absence: [[[1, 0.2]], [[0.2, 1]]] };
    expect(counterparts(unsure, first, 'b')).toMatchObject({ kind: 'none found', certainty: 0.2 });
    expect(counterparts({ ...comparison, absence: [] }, first, 'b').kind).toBe('none found');
  });

  it('of an outlet that is not compared is a bug', () => {
    expect(() => counterparts(compareStory(articlesOf([EELS])), first, 'z')).toThrow('no such outlet');
  });
});

it('what an outlet has nothing of is missing there once, in its first passage', () => {
  const comparison = compareStory(articlesOf([FIRE], [FIRE, EELS], [SUGAR, EELS]));
  expect(missingFrom(comparison, 'a').map(({ members }) => members)).toEqual([
    [{ article: 2, paragraph: 0 }],
    [
      { article: 1, paragraph: 1 },
      { article: 2, paragraph: 1 },
    ],
  ]);
});
