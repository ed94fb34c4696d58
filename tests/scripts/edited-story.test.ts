import { expect, it } from 'vitest';
import { editedLines } from '../../scripts/edited-story.ts';
import { storiesOf } from '../../scripts/gold-story.ts';
import { tallyOf } from '../../scripts/score.ts';
import { FIRST_STORY, firstStoryNeeded } from '../first-story.ts';

it('an editor’s decisions are gold, and what nobody decided counts nothing', ({ skip }) => {
  skip(...firstStoryNeeded());
  const [story] = storiesOf(editedLines(FIRST_STORY));
  expect(story?.articles).toHaveLength(5);
  // `pa` is the third article, `the-hill` the fourth; the file links p1 with p3 and says that p27 and p11 are apart.
  const gold = story?.pairs.find(({ left, right }) => left === 2 && right === 3)?.gold;
  expect(gold?.links).toContainEqual([0, 2, 'reworded', true]);
  const score = (left: number, right: number) => gold && tallyOf(gold, [{ left, right, kind: 'reworded' }], 'core');
  expect(score(0, 2)).toMatchObject({ hit: 1, said: 1 });
  expect(score(26, 10)).toMatchObject({ hit: 0, said: 1 });
  expect(score(20, 5)).toMatchObject({ hit: 0, said: 0 });
});

it('a story without decisions, or none at all, is one sentence', () => {
  expect(() => editedLines('no-such-story')).toThrow(/no-such-story/);
});
