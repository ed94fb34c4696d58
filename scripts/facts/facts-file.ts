import { WEIGHTS, type Weights } from '../../src/engine/alignment/weights.ts';
import { answerTo } from '../align.ts';
import type { GoldStory, StoryAnswer } from './gold-story.ts';

/** What the program answers to an annotated story, by the way of `npm run align`. */
export function answerOf({ id, articles }: GoldStory, weights: Weights = WEIGHTS): StoryAnswer {
  return answerTo(JSON.stringify({ id, articles }), 1, weights) as unknown as StoryAnswer;
}
