/*
 * How well the aligner does what people did, beside two simple aligners, on the hand-made links in `../shared/gold`:
 * `npm run eval`. With `-- --write` the table goes to `docs/accuracy.json`, from where the method page has it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { alignTexts } from '../src/engine/index.ts';
import { aboveThreshold, bestMatches, fourGrams, type Similarity, tfIdf } from './baseline.ts';
import { answerOf } from './facts/facts-file.ts';
import { factsInWords, scoreFacts } from './facts/facts-score.ts';
import type { GoldStory } from './facts/gold-story.ts';
import { NEWS } from './gold-pair.ts';
import { heldOut } from './learn-aligner.ts';
import { type Gold, type Level, rates, type Said, sum, tallyOf } from './score.ts';

const SETS = [
  { name: 'the first story, three pairs', file: 'summit-dev.jsonl', source: undefined, people: 0.96 },
  { name: 'drafts of essays', file: 'sentences-dev.jsonl', source: 'argrewrite-v2', people: null },
  { name: 'fables told in other words', file: 'sentences-dev.jsonl', source: 'aesop-gnat', people: null },
] as const;
const LEVELS: readonly Level[] = ['core', 'any', 'same', 'reworded', 'related'];
/** The thresholds that a baseline may choose from; it gets the one that is best on the very links it is scored by. */
const THRESHOLDS = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

const gold = new URL('../../shared/gold/', import.meta.url);

function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, gold), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function readGold(file: string, source: string | undefined): readonly Gold[] {
  return linesOf(file)
    .map((line) => JSON.parse(line) as Gold)
    .filter((record) => record.source === source);
}

function ours({ left, right, lang }: Gold): readonly Said[] {
  return alignTexts(left, right, lang).flatMap((link) =>
    link.left.flatMap((i) => link.right.map((j) => ({ left: i, right: j, kind: link.kind }))),
  );
}

type Baseline = (similarity: Similarity, lefts: number, rights: number, threshold: number) => readonly Said[];

/** The core score of a baseline at its best threshold. */
function baselineScore(records: readonly Gold[], similar: typeof tfIdf, baseline: Baseline) {
  const prepared = records.map((record) => ({ record, similarity: similar(record.left, record.right) }));
  const scores = THRESHOLDS.map((threshold) => {
    const tallies = prepared.map(({ record, similarity }) =>
      tallyOf(record, baseline(similarity, record.left.length, record.right.length, threshold), 'core'),
    );
    return { threshold, ...rates(sum(tallies)) };
  });
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best));
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function figuresOf({ precision, recall, f1 }: ReturnType<typeof rates>): ReturnType<typeof rates> {
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function evaluate({ name, file, source, people }: (typeof SETS)[number]) {
  const records = readGold(file, source);
  const expected = unseen.get(source ?? NEWS);
  const said = records.map(ours);
  const levels = LEVELS.map((level) => {
    const tally = sum(records.map((record, index) => tallyOf(record, said[index] ?? [], level)));
    return { level, ...figuresOf(rates(tally)), asked: tally.asked };
  });
  const words = baselineScore(records, tfIdf, aboveThreshold);
  const grams = baselineScore(records, fourGrams, bestMatches);
  return {
    name,
    pairs: records.length,
    people,
    heldOut: { parts: rounded(expected?.parts ?? 0), source: rounded(expected?.source ?? 0) },
    levels: levels.filter(
      ({ level, asked }) =>
        asked > 0 && (level !== 'any' || levels.some((other) => other.level === 'related' && other.asked > 0)),
    ),
    baselines: { 'TF-IDF': figuresOf(words), 'character 4-grams': figuresOf(grams) },
  };
}

if (!existsSync(gold)) {
  console.error('The hand-made links are not here: they are expected in ../shared/gold beside this project.');
  process.exit(1);
}
const unseen = heldOut([...new Set(SETS.map(({ file }) => file))].flatMap(linesOf));
const table = SETS.map(evaluate);
for (const { name, pairs, people, heldOut: estimate, levels, baselines } of table) {
  console.log(`\n${name}, ${pairs} pairs of texts`);
  for (const { level, precision, recall, f1, asked } of levels) {
    console.log(
      `  ${level.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  of ${asked}`,
    );
  }
  console.log(
    `  on texts the weights were not learned from: core F1 ${estimate.parts.toFixed(3)}, no text of the kind seen: ${estimate.source.toFixed(3)}`,
  );
  for (const [baseline, { f1 }] of Object.entries(baselines))
    console.log(`  ${baseline}, best threshold: core F1 ${f1.toFixed(3)}`);
  if (people !== null) console.log(`  two people agree: core F1 ${people.toFixed(2)}`);
}
const facts = linesOf('facts-dev.jsonl').map((line) => JSON.parse(line) as GoldStory);
console.log(`\nwhat pages claim of ${facts.length} stories`);
for (const line of factsInWords(scoreFacts(facts.map((story) => [story, answerOf(story)])))) console.log(`  ${line}`);
if (process.argv.includes('--write')) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL('../docs/accuracy.json', import.meta.url),
    `${JSON.stringify({ date, sets: table }, null, 2)}\n`,
  );
}
