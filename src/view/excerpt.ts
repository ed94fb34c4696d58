import { type Comparison, type Correspondence, collateFacts, type Reason, type Spot } from '../engine/index.ts';
import type { ArticleHistory } from '../ledger/history.ts';
import type { Story, StoryArticle } from '../library/story.ts';

/**
 * The length of an excerpt in words, for texts of which only excerpts may be shown: one less than the run of eight words
 * from which the lineage of a text is computed. Text without spaces is cut by characters.
 */
const MOST_WORDS = 7;
const MOST_CHARACTERS = 60;

const ELLIPSIS = ' …';

/** Returns how much of a text may be shown, in UTF-16 units from its start. */
function excerptLength(text: string): number {
  const start = text.slice(0, MOST_CHARACTERS);
  const words = start.matchAll(/\S+/gu).toArray();
  const next = words[MOST_WORDS];
  if (next === undefined && text.length <= MOST_CHARACTERS) return text.length;
  // Cut neither inside a word nor inside a surrogate pair.
  const end = next?.index ?? (words.length > 1 ? (words.at(-1)?.index ?? 0) : start.length);
  return start
    .slice(0, end)
    .trimEnd()
    .replace(/[\ud800-\udbff]$/, '').length;
}

/** Returns the first words of a text, with an ellipsis if more follow. */
export function excerptOf(text: string): string {
  const length = excerptLength(text);
  return length === text.length ? text : text.slice(0, length) + ELLIPSIS;
}

/** Returns whether only excerpts of an article may be shown. */
export function isExcerptOnly({ facts }: StoryArticle): boolean {
  return facts.rights === 'excerpt-only';
}

function excerptOrNull(text: string | null): string | null {
  return text === null ? null : excerptOf(text);
}

function shownArticle(article: StoryArticle): StoryArticle {
  if (!isExcerptOnly(article)) return article;
  const { facts, blocks } = article;
  const provenance = facts.provenance.map((fact) =>
    fact.status === 'stated' ? { ...fact, words: excerptOf(fact.words) } : fact,
  );
  return {
    ...article,
    blocks: blocks.map((block) => ({ ...block, text: excerptOf(block.text) })),
    facts: {
      ...facts,
      headline: excerptOrNull(facts.headline),
      dek: excerptOrNull(facts.dek),
      credit: excerptOrNull(facts.credit),
      provenance,
    },
  };
}

/** Cuts all versions of an article to excerpts. */
function shownHistory(history: ArticleHistory): ArticleHistory {
  const versions = history.versions.map((version) => ({
    ...version,
    blocks: version.blocks.map((block) => ({ ...block, text: excerptOf(block.text) })),
  }));
  return { ...history, versions };
}

/**
 * Returns the story as it may be published: articles of which only excerpts may be shown are cut, so that nothing made
 * from the result can show more.
 */
export function shownStory(story: Story): Story {
  const cut = new Set(story.articles.filter(isExcerptOnly).map(({ outlet }) => outlet));
  if (cut.size === 0) return story;
  const differences = story.differences.map((difference) => ({
    ...difference,
    says: difference.says.map((reading) => {
      if (!cut.has(reading.outlet)) return reading;
      return { ...reading, snippets: reading.snippets.map((one) => ({ ...one, words: excerptOf(one.words) })) };
    }),
  }));
  const histories = story.ledger.histories.map((history) =>
    cut.has(history.outlet) ? shownHistory(history) : history,
  );
  const ledger = { ...story.ledger, histories };
  return { ...story, articles: story.articles.map(shownArticle), differences, ledger };
}

/** Cuts the quotations in an editor's text to excerpts. */
function withoutQuotations(text: string): string {
  return text.replace(/“([^”]*)(”?)/gu, (_, words: string, end: string) => `“${excerptOf(words)}${end}`);
}

/** Cuts the words of an article in a reason to an excerpt. */
function shownReason(reason: Reason): Reason {
  if (reason.kind === 'quotation') return { ...reason, text: excerptOf(reason.text) };
  return reason.kind === 'editor' ? { ...reason, text: withoutQuotations(reason.text) } : reason;
}

/** Cuts a spot to the excerpt of its paragraph. A spot outside the excerpt becomes the whole excerpt. */
function shownSpot(spot: Spot, cut: ReadonlySet<string>, { articles }: Comparison): Spot {
  const article = articles[spot.article];
  if (article === undefined || !cut.has(article.outlet)) return spot;
  const body = article.blocks.filter(({ role }) => role === 'body');
  const shown = excerptLength(body[spot.paragraph]?.text ?? '');
  return spot.start < shown ? { ...spot, end: Math.min(spot.end, shown) } : { ...spot, start: 0, end: shown };
}

function shownCorrespondence(one: Correspondence, cut: ReadonlySet<string>, comparison: Comparison): Correspondence {
  const members = one.members.map((spot) => shownSpot(spot, cut, comparison));
  return { ...one, members, reasons: one.reasons.map(shownReason) };
}

/**
 * Returns the comparison as it may be published. Correspondences are kept, with spots cut to the excerpts. Changes inside
 * a link are removed if only excerpts of either side may be shown.
 *
 * @param story the result of `shownStory`
 */
export function shownComparison(comparison: Comparison, { articles, rowEdits }: Story): Comparison {
  const cut = new Set(articles.filter(isExcerptOnly).map(({ outlet }) => outlet));
  if (cut.size === 0) return comparison;
  const pairs = comparison.pairs.map((pair) => {
    if (!cut.has(pair.left) && !cut.has(pair.right)) return pair;
    const links = pair.links.map((link) => ({
      ...link,
      precise: false,
      changes: [],
      reasons: link.reasons.map(shownReason),
    }));
    return { ...pair, links };
  });
  const shown = new Map(comparison.correspondences.map((one) => [one, shownCorrespondence(one, cut, comparison)]));
  const touching = comparison.touching.map((paragraphs) =>
    paragraphs.map((own) => own.map((one) => shown.get(one) as Correspondence)),
  );
  const facts = collateFacts(articles, comparison, rowEdits);
  return { ...comparison, articles, pairs, ...facts, correspondences: [...shown.values()], touching };
}
