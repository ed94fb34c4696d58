import {
  type AlignedStory,
  alignArticles,
  type Comparison,
  collateSources,
  type FigureCollation,
  gatherEvidence,
  type Independence,
  independentTexts,
  lineageOf,
  type PairComparison,
  type QuotationRow,
  type SideLineage,
  type SourceCollation,
  type StoryLineage,
} from '../engine/index.ts';
import type { Story, StoryArticle } from '../library/story.ts';
import type { Addresses } from './address.ts';
import { isInferred } from './article/provenance.ts';
import { isExcerptOnly, shownComparison, shownStory } from './excerpt.ts';
import { letterOf } from './outlet-names.ts';
import { mirrored } from './pair/slot.ts';
import { passageNumbers } from './permalink/number.ts';
import { type Report, reportOf } from './report.ts';

/** A story and its comparison: the input of all its pages. */
export interface Edition {
  readonly story: Story;
  readonly comparison: Comparison;
  /** Each quotation once, with the reading of every outlet. */
  readonly quotations: readonly QuotationRow[];
  /** The people and documents that the outlets quote or cite. */
  readonly sources: SourceCollation;
  /** The facts with figures, and the figures that only one outlet gives. */
  readonly figures: FigureCollation;
  /** How much wording the articles share. */
  readonly lineage: StoryLineage;
  /** How many independent texts there are. */
  readonly independence: Independence;
}

/**
 * Compares a story. The full texts are compared, but the result holds only the words that may be shown.
 *
 * @param aligned an existing alignment to use instead of aligning again
 */
export function editionOf(whole: Story, aligned = alignArticles(whole.articles, whole.corrections)): Edition {
  const lineage = lineageOf(whole.articles, aligned);
  const story = shownStory(whole);
  const comparison = shownComparison(
    gatherEvidence(whole.articles, numbered(whole, aligned), {
      links: whole.corrections,
      topics: whole.differences,
      rows: whole.rowEdits,
    }),
    story,
  );
  const stated = story.articles.map(({ outlet, facts: { wire, credit } }) => ({ outlet, wire, credit }));
  const { quotations, figures } = comparison;
  const sources = collateSources(story.articles);
  return {
    story,
    comparison,
    quotations,
    sources,
    figures,
    lineage,
    independence: independentTexts(lineage, stated),
  };
}

/** Gives unchanged passages the numbers that they had before. */
function numbered(story: Story, aligned: AlignedStory): AlignedStory {
  const { numbers } = passageNumbers(story, aligned);
  const passages = aligned.passages.map((passage, index) => ({ ...passage, number: numbers[index] ?? passage.number }));
  return { ...aligned, passages };
}

/** Returns the article of an outlet. Throws if the story has no such outlet. */
export function articleIn({ story }: Edition, outlet: string): StoryArticle {
  const article = story.articles.find((candidate) => candidate.outlet === outlet);
  if (article === undefined) throw new Error(`no such outlet in ${story.slug}: ${outlet}`);
  return article;
}

/** Returns the report of an outlet. */
export function reportIn(edition: Edition, outlet: string, at: Addresses): Report {
  const { story } = edition;
  const article = articleIn(edition, outlet);
  const place = story.outlets.findIndex(({ slug }) => slug === outlet);
  const { name = outlet, siglum = outlet } = story.outlets[place] ?? {};
  const letter = letterOf(place);
  const { attribution, published, retrieved, url } = article.facts;
  return reportOf(
    story.slug,
    article,
    {
      name,
      siglum,
      letter,
      attribution,
      isInferred: isInferred(article),
      isExcerpt: isExcerptOnly(article),
      published,
      retrieved,
      url,
    },
    at,
  );
}

/** Returns the reports of all outlets, in the story's order. */
export function reportsIn(edition: Edition, at: Addresses): readonly Report[] {
  return edition.story.outlets.map(({ slug }) => reportIn(edition, slug, at));
}

/** Returns the comparison of two outlets, with `left` on the left. Throws if there is no such pair. */
export function pairOf({ story, comparison }: Edition, left: string, right: string): PairComparison {
  const pair = comparison.pairs.find((candidate) => candidate.left === left && candidate.right === right);
  if (pair !== undefined) return pair;
  const exchanged = comparison.pairs.find((candidate) => candidate.left === right && candidate.right === left);
  if (exchanged === undefined) throw new Error(`no such pair in ${story.slug}: ${left} and ${right}`);
  return mirrored(exchanged);
}

/** Returns what one outlet's wording shares with another's. Throws if there is no such pair. */
export function lineageIn({ story, lineage }: Edition, outlet: string, other: string): SideLineage {
  const [left, right] = [outlet, other];
  const pair = lineage.pairs.find((candidate) => candidate.left === left && candidate.right === right);
  const exchanged = lineage.pairs.find((candidate) => candidate.left === right && candidate.right === left);
  const side = pair?.sides.left ?? exchanged?.sides.right;
  if (side === undefined) throw new Error(`no such pair in ${story.slug}: ${outlet} and ${other}`);
  return side;
}
