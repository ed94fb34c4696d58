/*
 * Measures the comparison of a story, and jsdiff's `diffWords` on the same pairs of whole texts, in one process.
 * Prints both medians and their ratio, which does not depend on the machine. Times are those that the processor worked
 * for this thread, so that other programs count little. `npm run bench`
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

function parseAll(): readonly Article[] {
  return sources.map(({ outlet, text }): Article => {
    const { elements } = parseArticle(text, `${outlet}.md`);
    return { outlet, language: 'en', blocks: articleBlocks(elements, { headline: null, dek: null }) };
  });
}

/** Compares parsed articles, up to kinds of change. */
function compareAll(): number {
  return compareStory(articles).pairs.length;
}

const articles = parseAll();
const texts = articles.map(({ blocks }) =>
  blocks
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n'),
);

function diffAll(): number {
  const pairs = texts.flatMap((left, index) => texts.slice(index + 1).map((right) => diffWords(left, right)));
  return pairs.length;
}

/** Runs a function until it is compiled. */
function warm(run: () => unknown): void {
  for (let worked = 0; worked < WARMING_MS; ) worked += milliseconds(run);
}

function milliseconds(run: () => unknown): number {
  const started = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

warm(parseAll);
warm(compareAll);
warm(diffAll);
// Alternate, so that temporary load affects all of them.
const rounds = Array.from({ length: RUNS }, () => [
  milliseconds(parseAll),
  milliseconds(compareAll),
  milliseconds(diffAll),
]);
const [parsing = 0, comparing = 0, theirs = 0] = [0, 1, 2].map((at) => median(rounds.map((times) => times[at] ?? 0)));
console.log(`the story parsed, five articles                         ${parsing.toFixed(1)} ms`);
console.log(`the story compared, ${compareAll()} pairs, to kinds of change       ${comparing.toFixed(1)} ms`);
console.log(`jsdiff diffWords, ${diffAll()} pairs of whole texts              ${theirs.toFixed(1)} ms`);
console.log(`compared so many times faster than diffWords            ${(theirs / comparing).toFixed(1)}`);
console.log(`parsed and compared, so many times faster               ${(theirs / (parsing + comparing)).toFixed(1)}`);
