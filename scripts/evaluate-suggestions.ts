import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alignStory } from '../src/engine/index.ts';
import { paragraphDigest } from '../src/library/digest.ts';
import { readSuggestions } from '../src/suggest/suggestion-file.ts';
import type { SuggestionList } from '../src/suggest/suggestion-list.ts';
import type { GoldStory as FactsStory } from './facts/gold-story.ts';
import { inventedStories } from './gold-content.ts';
import { goldLines } from './gold-file.ts';
import { type GoldStory, storiesOf } from './gold-story.ts';
import { type GoldLink, type Level, rates, type Said, sum, type Tally, tallyOf } from './score.ts';

const LEVELS: readonly Level[] = ['core', 'any', 'same', 'reworded', 'related'];
/** Annotations that are not part of the project, where they are at hand. */
const SHARED = ['news-dev.jsonl', 'summit-all.jsonl'];

/** An invented story as pairs, like the other annotated ones. */
function storyOf(file: string): GoldStory {
  const { id, articles, links } = JSON.parse(readFileSync(file, 'utf8')) as FactsStory;
  const pairs = articles.flatMap((left, index) =>
    articles.slice(index + 1).map((right, offset) => {
      const other = index + 1 + offset;
      const own = links
        .filter(([a, , b]) => a === index && b === other)
        .map(([, i, , j, label, certain]): GoldLink => [i, j, label, certain]);
      return { left: index, right: other, gold: { id, left, right, links: own } };
    }),
  );
  return { id, source: 'invented', language: 'en', articles, pairs };
}

function annotatedStories(): readonly GoldStory[] {
  const shared = SHARED.map((name) => fileURLToPath(new URL(`../../shared/gold/${name}`, import.meta.url)));
  return [
    ...inventedStories().map(storyOf),
    ...shared.filter((file) => existsSync(file)).flatMap((file) => storiesOf(goldLines(file))),
  ];
}

/** An article that a model read, with its paragraphs' ids in their order. */
interface ReadArticle {
  readonly outlet: string;
  readonly ids: readonly string[];
}

/** For each article of an annotated story the one that a model read, by the digests of their paragraphs. */
function matching({ articles }: GoldStory, { texts }: SuggestionList): readonly (ReadArticle | null)[] {
  const sent = Object.entries(texts).map(([outlet, digests]) => ({
    outlet,
    ids: Object.keys(digests),
    key: Object.values(digests).join(),
  }));
  return articles.map((paragraphs) => sent.find(({ key }) => key === paragraphs.map(paragraphDigest).join()) ?? null);
}

function saidBetween({ entries }: SuggestionList, left: ReadArticle, right: ReadArticle): readonly Said[] {
  return entries.flatMap(({ suggestion }): readonly Said[] => {
    if (suggestion.of !== 'link') return [];
    const [one, other] = suggestion.members;
    const [from, to] = one.outlet === left.outlet ? [one, other] : [other, one];
    if (from.outlet !== left.outlet || to.outlet !== right.outlet) return [];
    return [{ left: left.ids.indexOf(from.id), right: right.ids.indexOf(to.id), kind: suggestion.kind }];
  });
}

/** What a model and the program's aligner say of the annotated pairs of one story that the model read. */
interface Scored {
  readonly model: readonly Tally[];
  readonly aligner: readonly Tally[];
  readonly pairs: number;
}

function scoreAt(level: Level, gold: GoldStory, list: SuggestionList, read: readonly (ReadArticle | null)[]): Scored {
  const aligned = alignStory(
    gold.articles,
    gold.articles.map(() => gold.language),
  );
  const scored = gold.pairs.flatMap(({ left, right, gold: own }) => {
    const [one, other] = [read[left], read[right]];
    if (!one || !other) return [];
    const links = aligned.find((pair) => pair.left === left && pair.right === right)?.links ?? [];
    const found = links.flatMap((link) =>
      link.left.flatMap((i) => link.right.map((j) => ({ left: i, right: j, kind: link.kind }))),
    );
    return [[tallyOf(own, saidBetween(list, one, other), level), tallyOf(own, found, level)] as const];
  });
  return { model: scored.map(([model]) => model), aligner: scored.map(([, aligner]) => aligner), pairs: scored.length };
}

function lineOf(name: string, tallies: readonly Tally[]): string {
  const total = sum(tallies);
  const { precision, recall, f1 } = rates(total);
  const figures = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `    ${name.padEnd(8)} ${figures}  of ${total.asked}`;
}

/** The suggestions of a file with the annotated story that they are about. */
function annotated(file: string, stories: readonly GoldStory[]) {
  const { list, problems } = readSuggestions(readFileSync(file, 'utf8'), file);
  if (list === null) throw new Error(problems.map(String).join('\n'));
  const known = stories.map((gold) => ({ gold, list, read: matching(gold, list) }));
  const best = known.find(({ read }) => read.filter((one) => one !== null).length >= 2);
  if (best === undefined)
    throw new Error(`${file}: no annotated story has these texts → see docs/suggestions.md, Compare models`);
  return best;
}

/**
 * Scores suggestions against annotated links in the same way as the aligner's, and prints both.
 *
 * @param files paths of `suggestions.yaml` of annotated stories
 * @throws a sentence where a file is none, or no annotation is of its texts
 */
export function evaluateSuggestions(files: readonly string[], log: (line: string) => void): void {
  const stories = annotatedStories();
  const all = files.map((file) => annotated(file, stories));
  const models = [...new Set(all.map(({ list }) => `${list.model} (instructions ${list.instructions})`))];
  log(`${models.join(', ')} on ${all.map(({ gold }) => gold.id).join(', ')}`);
  for (const level of LEVELS) {
    const scored = all.map(({ gold, list, read }) => scoreAt(level, gold, list, read));
    if (sum(scored.flatMap(({ aligner }) => aligner)).asked === 0) continue;
    log(`  ${level}`);
    log(
      lineOf(
        'model',
        scored.flatMap(({ model }) => model),
      ),
    );
    log(
      lineOf(
        'aligner',
        scored.flatMap(({ aligner }) => aligner),
      ),
    );
  }
}
