/*
 * Measures how time and memory grow with the number of outlets and paragraphs, on generated stories, with
 * jsdiff's `diffWords` and diff-match-patch on two of the same texts in the same run. `npm run bench`
 */
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { type Article, compareStory, outcomesOf } from '../src/engine/index.ts';
import { syntheticStory } from './synthetic-story.ts';

const SEED = 1913;
const RUNS = 5;

function articlesOf(outlets: number, paragraphs: number): readonly Article[] {
  return syntheticStory(SEED, outlets, paragraphs).map((texts, outlet) => ({
    outlet: `outlet-${outlet + 1}`,
    language: 'en',
    blocks: texts.map((text, index) => ({ role: 'body' as const, id: `p${index + 1}`, text })),
  }));
}

/** Returns the median time of some runs in milliseconds, after a warm-up. */
function median(run: () => unknown, runs = RUNS): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** Returns the exponent of growth from the first to the last size: 1 is linear, 2 quadratic. */
function exponent(sizes: readonly number[], times: readonly number[]): string {
  const ratio = (values: readonly number[]) => Math.log((values.at(-1) ?? 1) / (values[0] ?? 1));
  return (ratio(times) / ratio(sizes)).toFixed(2);
}

/** Returns the process's peak memory. */
function megabytes(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1024)} MB peak`;
}

const PARAGRAPHS = [20, 100, 400];
const byParagraphs = PARAGRAPHS.map((paragraphs) => {
  const articles = articlesOf(2, paragraphs);
  const time = median(() => compareStory(articles));
  console.log(
    `${String(paragraphs).padStart(3)} paragraphs against as many ${time.toFixed(1).padStart(9)} ms  ${megabytes()}`,
  );
  return time;
});
console.log(`grows with the power ${exponent(PARAGRAPHS, byParagraphs)} of the paragraphs`);

const OUTLETS = [2, 5, 10, 20];
const byOutlets = OUTLETS.map((outlets) => {
  const articles = articlesOf(outlets, 40);
  const time = median(() => compareStory(articles));
  console.log(
    `${String(outlets).padStart(3)} outlets of 40 paragraphs  ${time.toFixed(1).padStart(9)} ms  ${megabytes()}`,
  );
  return time;
});
console.log(`grows with the power ${exponent(OUTLETS, byOutlets)} of the outlets (their pairs with 2)`);
console.log(`20 outlets take ${((byOutlets[3] ?? 0) / (byOutlets[1] ?? 1)).toFixed(1)} times the time of 5`);

for (const paragraphs of [20, 100]) {
  const [left = '', right = ''] = syntheticStory(SEED, 2, paragraphs).map((texts) => texts.join('\n'));
  const patch = new DiffMatchPatch();
  patch.Diff_Timeout = 0;
  const words = median(() => diffWords(left, right), 1);
  const characters = median(() => patch.diff_main(left, right), 1);
  console.log(
    `${String(paragraphs).padStart(3)} paragraphs as whole texts: diffWords ${words.toFixed(0)} ms, diff-match-patch ${characters.toFixed(0)} ms`,
  );
}

/** A text and a newer version, in which every twentieth paragraph is removed, corrected, moved, split or new. */
function versionsOf(paragraphs: number): readonly [readonly string[], readonly string[]] {
  const [before = [], other = []] = syntheticStory(SEED, 2, paragraphs);
  const after = before.flatMap((text, at): readonly string[] => {
    if (at % 20 !== 0) return [text];
    const middle = text.indexOf('. ') + 2;
    const edits = [
      [],
      [text.replace(/\w+/, 'changed')],
      [text.slice(0, middle), text.slice(middle)],
      [text, other[at] ?? ''],
    ];
    return edits[(at / 20) % 4] ?? [];
  });
  return [before, [...after.slice(40), ...after.slice(0, 40)]];
}

const VERSIONS = [2500, 5000, 10_000];
const byVersions = VERSIONS.map((paragraphs) => {
  const [before, after] = versionsOf(paragraphs);
  const time = median(() => outcomesOf(before, after, 'en-GB'), 3);
  console.log(
    `${String(paragraphs).padStart(5)} paragraphs against a newer version, ${paragraphs / 20} edits ${time.toFixed(1).padStart(9)} ms  ${megabytes()}`,
  );
  return time;
});
console.log(`grows with the power ${exponent(VERSIONS, byVersions)} of the paragraphs`);
