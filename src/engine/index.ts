/* The engine's front door, in the order of its pipeline. */
export { parseArticle } from './parse.ts';
export { articleBlocks } from './block.ts';
export { splitSentences } from './sentence.ts';
export { tokenize } from './token.ts';
export { alignStory, alignTexts } from './align.ts';
export { orderOf } from './order.ts';
export { compareSides } from './change.ts';
export { compareStory } from './compare.ts';
export { formatProblem } from './problem.ts';
export * from './types.ts';
