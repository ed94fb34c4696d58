/*
 * How well the aligner does on hand-made links that its weights were not learned from, beside two simple aligners:
 * `npm run eval`; with `-- --story SLUG` on an editor's decisions in a story. With `-- --write` the table goes to
 * `docs/accuracy.json`, from where the method page has it. News stories and texts are each judged by weights learned from
 * the other seven eighths; the first story by all weights, which have not seen it. With `-- --suggestions FILE` it scores
 * what a language model suggested (docs/suggestions.md).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainReason } from '../src/content-files/failure.ts';
import { WEIGHTS, type Weights } from '../src/engine/alignment/weights.ts';
import { alignStory } from '../src/engine/index.ts';
import { aboveThreshold, bestMatches, fourGrams, type Similarity, tfIdf } from './baseline.ts';
import { calibrationOf, type Forecast } from './calibration.ts';
import { editedLines } from './edited-story.ts';
import { evaluateSuggestions } from './evaluate-suggestions.ts';
import { answerOf } from './facts/facts-file.ts';
import { factsInWords, scoreFacts } from './facts/facts-score.ts';
import type { GoldStory as FactsStory, StoryLink } from './facts/gold-story.ts';
import { goldLines, linesOf } from './gold-file.ts';
import { type GoldStory, storiesOf } from './gold-story.ts';
import { foldOf, learn } from './learn-aligner.ts';
import { type Gold, isCoreLabel, type Level, rates, type Said, sum, tallyOf } from './score.ts';

const LEVELS: readonly Level[] = ['core', 'any', 'same', 'reworded', 'related'];
/** The thresholds that a baseline may choose from; it gets the one that is best on the very links it is scored by. */
const THRESHOLDS = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);

const gold = new URL('../../shared/gold/', import.meta.url);

/** What the aligner says of one annotated pair. */
interface Answered {
  readonly gold: Gold;
  readonly said: readonly Said[];
  /** How likely each candidate is a core link. */
  readonly forecasts: readonly Forecast[];
}

function forecastsOf({ links }: Gold, candidates: ReturnType<typeof alignStory>[number]['candidates']) {
  const truths = new Map(links.map((link) => [`${link[0]} ${link[1]}`, link]));
  return candidates.flatMap(({ left, right, core }): readonly Forecast[] => {
    const [, , label, certain] = truths.get(`${left} ${right}`) ?? [];
    const isTrue = label !== undefined && isCoreLabel(label);
    return isTrue && certain === false ? [] : [{ chance: core, isTrue }];
  });
}

function answersTo({ articles, language, pairs }: GoldStory, weights: Weights): readonly Answered[] {
  const languages = articles.map(() => language);
  const aligned = alignStory(articles, languages, weights);
  return pairs.flatMap(({ left, right, gold: own }) => {
    const pair = aligned.find((one) => one.left === left && one.right === right);
    if (pair === undefined) return [];
    const said = pair.links.flatMap((link) =>
      link.left.flatMap((i) => link.right.map((j) => ({ left: i, right: j, kind: link.kind }))),
    );
    return [{ gold: own, said, forecasts: forecastsOf(own, pair.candidates) }];
  });
}

type Baseline = (similarity: Similarity, lefts: number, rights: number, threshold: number) => readonly Said[];

/** The core score of a baseline at its best threshold. */
function baselineScore(records: readonly Gold[], similar: typeof tfIdf, baseline: Baseline) {
  const prepared = records.map((record) => ({ record, similarity: similar(record.left, record.right) }));
  const scores = THRESHOLDS.map((threshold) => {
    const tallies = prepared.map(({ record, similarity }) =>
      tallyOf(record, baseline(similarity, record.left.length, record.right.length, threshold), 'core'),
    );
    return rates(sum(tallies));
  });
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best));
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function figuresOf({ precision, recall, f1 }: ReturnType<typeof rates>): ReturnType<typeof rates> {
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

/** Figures of one set. `agreement` is the F1 of two independent annotations, null where there is one. */
function figuresOfSet(name: string, answered: readonly Answered[], agreement: number | null) {
  const records = answered.map((one) => one.gold);
  const levels = LEVELS.map((level) => {
    const tally = sum(answered.map(({ gold: own, said }) => tallyOf(own, said, level)));
    return { level, ...figuresOf(rates(tally)), asked: tally.asked };
  });
  const hasRelated = levels.some(({ level, asked }) => level === 'related' && asked > 0);
  const calibration = calibrationOf(answered.flatMap(({ forecasts }) => forecasts));
  return {
    name,
    pairs: records.length,
    agreement,
    levels: levels.filter(({ level, asked }) => asked > 0 && (level !== 'any' || hasRelated)),
    baselines: {
      'TF-IDF': figuresOf(baselineScore(records, tfIdf, aboveThreshold)),
      'character 4-grams': figuresOf(baselineScore(records, fourGrams, bestMatches)),
    },
    calibration: {
      error: rounded(calibration.error),
      deciles: calibration.deciles.map((decile) => ({
        ...decile,
        forecast: rounded(decile.forecast),
        observed: rounded(decile.observed),
      })),
    },
  };
}

/** An annotated story in the form that claims are scored in. */
function factsOf({ id, articles, pairs }: GoldStory): FactsStory {
  const links = pairs.flatMap(({ left, right, gold: own }) =>
    own.links.map(([i, j, label, certain]): StoryLink => [left, i, right, j, label, certain !== false]),
  );
  return { id, articles, links, quotations: [], figures: [] };
}

/** What pages would claim about the annotated stories, and how much of it is right. */
function claimFigures(stories: readonly FactsStory[], weightsOf: (story: FactsStory) => Weights) {
  const { claims } = scoreFacts(stories.map((story) => [story, answerOf(story, weightsOf(story))]));
  const { only, onlyWrong, onlyPartly, shared, sharedWrong, paragraphs } = claims;
  const named = `of ${paragraphs} paragraphs`;
  return [
    { claim: `only in one outlet, ${named}`, said: only, right: rounded(1 - onlyWrong / only) },
    {
      claim: 'only in one outlet, with no fact of it elsewhere',
      said: only,
      right: rounded(1 - (onlyWrong + onlyPartly) / only),
    },
    { claim: 'reported by all, or by all but one', said: shared, right: rounded(1 - sharedWrong / shared) },
  ];
}

function print({ name, pairs, agreement, levels, baselines, calibration }: ReturnType<typeof figuresOfSet>): void {
  console.log(`\n${name}, ${pairs} pairs of texts`);
  for (const { level, precision, recall, f1, asked } of levels)
    console.log(
      `  ${level.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  of ${asked}`,
    );
  for (const [baseline, { f1 }] of Object.entries(baselines))
    console.log(`  ${baseline}, best threshold: core F1 ${f1.toFixed(3)}`);
  if (agreement !== null) console.log(`  two independent annotations agree: core F1 ${agreement.toFixed(3)}`);
  console.log(`  expected calibration error ${calibration.error.toFixed(3)}`);
  for (const { from, count, forecast, observed } of calibration.deciles)
    console.log(`    from ${from.toFixed(1)}: ${forecast.toFixed(3)} forecast, ${observed.toFixed(3)} so, of ${count}`);
}

const { values: options } = parseArgs({
  options: {
    suggestions: { type: 'string', multiple: true, default: [] },
    story: { type: 'string' },
    write: { type: 'boolean' },
  },
});

if (options.suggestions.length > 0) {
  try {
    evaluateSuggestions(options.suggestions, console.log);
  } catch (error) {
    console.error(plainReason(error));
    process.exit(1);
  }
  process.exit();
}

/** What the aligner by itself says where an editor has decided. */
function printStory(slug: string): void {
  for (const story of storiesOf(editedLines(slug))) {
    const answered = answersTo(story, WEIGHTS);
    console.log(`${slug}: the aligner beside the editor's decisions in ${answered.length} pairs of articles`);
    // What nobody decided is of no kind: it can be left out of these two levels only.
    for (const level of ['core', 'any'] as const) {
      const tally = sum(answered.map(({ gold: own, said }) => tallyOf(own, said, level)));
      const { precision, recall, f1 } = rates(tally);
      const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
      if (tally.asked + tally.said > 0)
        console.log(
          `  ${level.padEnd(9)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  of ${tally.asked}`,
        );
    }
  }
}

if (options.story !== undefined) {
  try {
    printStory(options.story);
  } catch (error) {
    console.error(plainReason(error));
    process.exitCode = 1;
  }
  process.exit();
}
if (!existsSync(gold)) {
  console.error('The hand-made links are not here: they are expected in ../shared/gold beside this project.');
  process.exit(1);
}
const read = (file: string): readonly GoldStory[] => storiesOf(goldLines(new URL(file, gold)));
const news = read('news-dev.jsonl');
const first = read('summit-all.jsonl');
const texts = read('sentences-dev.jsonl');
const { all, without } = learn(news, texts);
const leftOut = (index: number): Weights => without[foldOf(index)] as Weights;
const ofSource = (source: string) =>
  texts.flatMap((text, index) => (text.source === source ? answersTo(text, leftOut(index)) : []));
const sets = [
  figuresOfSet(
    '48 news stories',
    news.flatMap((story, index) => answersTo(story, leftOut(index))),
    0.917,
  ),
  figuresOfSet(
    'the first story',
    first.flatMap((story) => answersTo(story, all)),
    0.96,
  ),
  figuresOfSet('drafts of essays', ofSource('argrewrite-v2'), null),
  figuresOfSet('fables in other words', ofSource('aesop-gnat'), null),
];
const places = new Map(news.map(({ id }, index) => [id, index]));
const weightsOf = ({ id }: FactsStory): Weights => leftOut(places.get(id) ?? 0);
const claimed = claimFigures(news.map(factsOf), weightsOf);
for (const set of sets) print(set);
console.log('\nclaims about the 48 news stories');
for (const { claim, said, right } of claimed) console.log(`  ${claim}: ${right.toFixed(3)} right of ${said}`);
const facts = linesOf<FactsStory>(new URL('facts-dev.jsonl', gold));
console.log(`\nwhat pages claim about ${facts.length} of them, with quotations and figures`);
for (const line of factsInWords(scoreFacts(facts.map((story) => [story, answerOf(story, weightsOf(story))]))))
  console.log(`  ${line}`);
if (options.write) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL('../docs/accuracy.json', import.meta.url),
    `${JSON.stringify({ date, sets, claims: claimed }, null, 2)}\n`,
  );
}
