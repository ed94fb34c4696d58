import { alignProfiles } from './align.ts';
import { profileStory } from './alignment/profile.ts';
import { WEIGHTS, type Weights } from './alignment/weights.ts';
import { compareReadings } from './change.ts';
import { type Correction, correctStory } from './correction.ts';
import { type ReadArticle, readArticles, sideOf } from './edits/article.ts';
import { absenceIn } from './evidence/absence.ts';
import { type Edits, NO_EDITS } from './evidence/edits.ts';
import { gatherEvidence } from './evidence/gather.ts';
import { passagesOf } from './evidence/passage.ts';
import { weighPassages } from './evidence/passage-certainty.ts';
import { sentenceEvidence } from './evidence/sentence-evidence.ts';
import { orderOf } from './order.ts';
import { type StoryReader, storyReader } from './story-reader.ts';
import type { AlignedStory, Article, ComparedLink, Comparison, Link } from './types.ts';

function compareLinks(
  left: ReadArticle,
  right: ReadArticle,
  links: readonly Link[],
  byHand: ReadonlySet<Link>,
): readonly ComparedLink[] {
  const orders = orderOf(links);
  const english = left.english && right.english;
  return links.map((link, index) => ({
    ...link,
    by: byHand.has(link) ? 'hand' : 'machine',
    order: orders[index] ?? 'in place',
    // Related paragraphs have too few words in common for useful marks.
    ...(link.kind === 'related'
      ? { precise: false, changes: [] }
      : compareReadings({
          left: sideOf(left, link.left, english),
          right: sideOf(right, link.right, english),
          english,
        })),
  }));
}

/**
 * Aligns the articles of a story. For every unordered pair, in the order given, returns which paragraphs correspond, which
 * links break the order, and what differs inside each link; and for the whole story the passages.
 *
 * @param corrections an editor's corrections of links; they replace the aligner's links that contradict them
 */
export function alignArticles(
  articles: readonly Article[],
  corrections: readonly Correction[] = [],
  weights: Weights = WEIGHTS,
  reader: StoryReader = storyReader(),
): AlignedStory {
  const read = readArticles(articles, reader);
  const texts = read.map((article) => article.texts);
  const languages = articles.map(({ language }) => language);
  const outlets = articles.map(({ outlet }) => outlet);
  const story = profileStory(texts, languages, reader);
  const pairs = correctStory(alignProfiles(story, texts, weights), outlets, corrections);
  const compared = pairs.map(({ left, right, links, byHand }) => ({
    left: outlets[left] as string,
    right: outlets[right] as string,
    links: compareLinks(read[left] as ReadArticle, read[right] as ReadArticle, links, byHand),
  }));
  return {
    pairs: compared,
    passages: weighPassages(passagesOf(texts, pairs), pairs),
    sentences: sentenceEvidence({ texts, languages, story, reader }, pairs),
    absence: absenceIn(texts, pairs),
  };
}

/**
 * Compares the articles of a story: first links and passages, then quotations and figures with links as evidence, and
 * from all of these which outlet reports what.
 */
export function compareStory(
  articles: readonly Article[],
  edits: Edits = NO_EDITS,
  weights: Weights = WEIGHTS,
): Comparison {
  const reader = storyReader();
  return gatherEvidence(articles, alignArticles(articles, edits.links, weights, reader), edits, reader);
}
