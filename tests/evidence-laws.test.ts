import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, claims, compareStory, counterparts, type Member } from '../src/engine/index.ts';
import { runs } from './depth.ts';
import { storyArticles } from './stories.ts';

/** Seeded, so that a run that fails here fails everywhere; the number is the day of the first story. */
const SEEDED = { seed: 20230913, numRuns: runs(300) };

const keyOf = ({ article, paragraph }: Member): string => `${article}.${paragraph}`;

/** Every paragraph with every other article. */
function questions({ articles }: Comparison): readonly { readonly own: Member; readonly other: number }[] {
  return articles.flatMap(({ blocks }, article) =>
    blocks.flatMap((_, paragraph) =>
      articles.flatMap((_other, other) => (other === article ? [] : [{ own: { article, paragraph }, other }])),
    ),
  );
}

const answerTo = (comparison: Comparison, own: Member, other: number) =>
  counterparts(comparison, own, comparison.articles[other]?.outlet ?? '');

describe('laws of evidence', () => {
  it('nothing is said to be missing where any correspondence joins; what one side says, the other says, too', () => {
    fc.assert(
      fc.property(storyArticles, (articles) => {
        const comparison = compareStory(articles);
        const joined = new Set(
          comparison.correspondences.flatMap(({ members }) =>
            members.flatMap((one) =>
              members.flatMap((other) => (one.article === other.article ? [] : [`${keyOf(one)} ${other.article}`])),
            ),
          ),
        );
        for (const { own, other } of questions(comparison)) {
          const { kind, paragraphs } = answerTo(comparison, own, other);
          const isJoined = joined.has(`${keyOf(own)} ${other}`);
          expect(isJoined).toBe(kind !== 'only here' && kind !== 'none found');
          expect(paragraphs.length > 0).toBe(isJoined);
          for (const paragraph of kind === 'same' || kind === 'reworded' ? paragraphs : []) {
            const back = answerTo(comparison, { article: other, paragraph }, own.article);
            expect(['same', 'reworded']).toContain(back.kind);
            expect(back.paragraphs).toContain(own.paragraph);
          }
        }
      }),
      SEEDED,
    );
  });

  it('every two paragraphs of a passage correspond directly, and every link is in a passage', () => {
    fc.assert(
      fc.property(storyArticles, (articles) => {
        const comparison = compareStory(articles);
        const together = new Set<string>();
        for (const { members } of comparison.passages)
          for (const one of members)
            for (const other of members.filter(({ article }) => article !== one.article)) {
              together.add(`${keyOf(one)} ${keyOf(other)}`);
              expect(answerTo(comparison, one, other.article).paragraphs).toContain(other.paragraph);
            }
        const outlets = articles.map(({ outlet }) => outlet);
        for (const { left, right, links } of comparison.pairs)
          for (const link of links.filter(({ kind }) => kind !== 'related'))
            for (const one of link.left)
              for (const other of link.right)
                expect(together).toContain(`${outlets.indexOf(left)}.${one} ${outlets.indexOf(right)}.${other}`);
      }),
      SEEDED,
    );
  });

  it('a claim holds for each outlet that it names, and for each that it leaves out', () => {
    fc.assert(
      fc.property(storyArticles, (articles) => {
        const comparison = compareStory(articles);
        const { onlyIn, all, allButOne } = claims(comparison);
        for (const { shown, members, certainty } of [...onlyIn, ...all, ...allButOne]) {
          expect(certainty).toBeGreaterThan(0);
          const named = new Set(members.map(({ article }) => article));
          for (const other of articles.keys()) {
            if (other === shown.article) continue;
            const { kind } = answerTo(comparison, shown, other);
            expect(named.has(other) ? ['same', 'reworded'] : ['none found', 'only here']).toContain(kind);
          }
        }
        for (const { shown } of onlyIn)
          for (const other of articles.keys())
            if (other !== shown.article) expect(answerTo(comparison, shown, other).kind).toBe('only here');
      }),
      SEEDED,
    );
  });

  it('the order of the articles changes nothing', () => {
    fc.assert(
      fc.property(storyArticles, fc.nat(), (articles, seed) => {
        const shift = seed % articles.length;
        const turned = [...articles.slice(shift), ...articles.slice(0, shift)].toReversed();
        const [straight, permuted] = [compareStory(articles), compareStory(turned)];
        const place = articles.map((article) => turned.indexOf(article));
        for (const { own, other } of questions(straight)) {
          const moved = { ...own, article: place[own.article] ?? 0 };
          const [one, same] = [answerTo(straight, own, other), answerTo(permuted, moved, place[other] ?? 0)];
          expect({ kind: same.kind, paragraphs: same.paragraphs }).toEqual({
            kind: one.kind,
            paragraphs: one.paragraphs,
          });
          expect(same.certainty).toBeCloseTo(one.certainty, 9);
        }
        const numbers = ({ passages }: Comparison, placeOf: (article: number) => number) =>
          passages.map(({ number, members }) => [
            number,
            ...members.map((member) => keyOf({ ...member, article: placeOf(member.article) })).toSorted(),
          ]);
        expect(numbers(permuted, (article) => article)).toEqual(numbers(straight, (article) => place[article] ?? 0));
      }),
      SEEDED,
    );
  });
});
