/*
 * How fast a whole story is compared, beside jsdiff's `diffWords` over the same pairs of whole texts, in one process.
 * Prints both medians and the ratio: the ratio is what counts, machines differ. `npm run bench`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { type Article, articleBlocks, compareStory, parseArticle } from '../src/engine/index.ts';

const RUNS = 9;
/** Long enough for the compiler to have settled on the faster of the two. */
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

/** Milliseconds, the median of several runs after others that warm the process. */
function median(run: () => number): number {
  const began = performance.now();
  while (performance.now() - began < WARMING_MS) run();
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return times[RUNS >> 1] ?? Number.NaN;
}

const ours = median(compareAll);
const theirs = median(diffAll);
console.log(`the story compared, ${compareAll()} pairs, parse to kinds of change  ${ours.toFixed(1)} ms`);
console.log(`jsdiff diffWords, ${diffAll()} pairs of whole texts                  ${theirs.toFixed(1)} ms`);
console.log(`ratio                                                   ${(theirs / ours).toFixed(1)}`);
