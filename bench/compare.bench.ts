/*
 * How fast a whole story is compared, beside jsdiff's `diffWords` over the same pairs of whole texts, in one process.
 * Prints both medians and the ratio: the ratio is what counts, machines differ. `npm run bench`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { type Article, articleBlocks, compareStory, parseArticle } from '../src/engine/index.ts';

const RUNS = 9;
const WARMING_MS = 2000;
const story = new URL('../content/stories/kim-putin-summit-2023/', import.meta.url);
const sources = readdirSync(story)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ outlet: name.slice(0, -'.md'.length), text: readFileSync(new URL(name, story), 'utf8') }));

/** From Markdown to kinds of change: everything that the site does before it makes pages. */
function compareAll(): number {
  const articles = sources.map(({ outlet, text }): Article => {
    const { elements } = parseArticle(text, `${outlet}.md`);
    return { outlet, language: 'en', blocks: articleBlocks(elements, { headline: null, dek: null }) };
  });
  return compareStory(articles).pairs.length;
}

const texts = sources.map(({ outlet, text }) =>
  articleBlocks(parseArticle(text, outlet).elements, { headline: null, dek: null })
    .filter(({ role }) => role === 'body')
    .map((block) => block.text)
    .join('\n'),
);

function diffAll(): number {
  const pairs = texts.flatMap((left, index) => texts.slice(index + 1).map((right) => diffWords(left, right)));
  return pairs.length;
}

/** Runs something often enough for the compiler to have settled. */
function warm(run: () => unknown): void {
  const began = performance.now();
  while (performance.now() - began < WARMING_MS) run();
}

function milliseconds(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

warm(compareAll);
warm(diffAll);
// In turns, so that a machine that is busy for a while slows both.
const rounds = Array.from({ length: RUNS }, () => [milliseconds(compareAll), milliseconds(diffAll)] as const);
const ours = median(rounds.map(([time]) => time));
const theirs = median(rounds.map(([, time]) => time));
console.log(`the story compared, ${compareAll()} pairs, parse to kinds of change  ${ours.toFixed(1)} ms`);
console.log(`jsdiff diffWords, ${diffAll()} pairs of whole texts                  ${theirs.toFixed(1)} ms`);
console.log(`ratio                                                   ${(theirs / ours).toFixed(1)}`);
