import type { Comparison } from '../engine/index.ts';
import { editsOf, type Story } from '../library/story.ts';
import { cellKey, idsOf, linkedCells } from './cell.ts';
import { isDecided } from './decided.ts';
import { factAgreement } from './fact-agreement.ts';
import { sentArticles } from './sent-article.ts';
import type { LinkSuggestion, Suggestion } from './suggestion.ts';
import { isFresh, type SuggestionList, textDigests } from './suggestion-list.ts';

/**
 * How a suggestion stands to what the program itself finds: `disagree` where one says what the other denies, `agree`
 * where both say the same, `new` where the program has no opinion.
 */
export type Stand = 'disagree' | 'new' | 'agree';

/** A suggestion that waits for an editor. */
export interface ReviewItem {
  readonly suggestion: Suggestion;
  readonly stand: Stand;
  /** What the program says of the two paragraphs of a link; null where it links them not at all. */
  readonly found: LinkSuggestion['kind'] | null;
}

/** What there is to review, and what is set aside. */
export interface Review {
  /** Disagreements first, in the order of the story; what both say is last. */
  readonly items: readonly ReviewItem[];
  /** Suggestions about paragraphs that were edited since the model read them. */
  readonly stale: readonly Suggestion[];
}

const STANDS: readonly Stand[] = ['disagree', 'new', 'agree'];
const isCore = (kind: LinkSuggestion['kind'] | null): boolean => kind === 'same' || kind === 'reworded';

function itemFor(suggestion: Suggestion, cells: ReturnType<typeof linkedCells>, comparison: Comparison): ReviewItem {
  if (suggestion.of === 'link' || suggestion.of === 'unlink') {
    const found = cells.get(cellKey(suggestion.members[0], suggestion.members[1]))?.kind ?? null;
    const isSame = suggestion.of === 'link' && found !== null && isCore(found) === isCore(suggestion.kind);
    return { suggestion, found, stand: isSame ? 'agree' : 'disagree' };
  }
  return { suggestion, found: null, stand: factAgreement(suggestion, comparison) };
}

/** Where the first paragraph of a suggestion is in the story. */
function placesIn({ articles }: Story): (suggestion: Suggestion) => number {
  const order = new Map(
    articles.flatMap((article, index) =>
      idsOf(article).map((id, place) => [`${article.outlet}:${id}`, index * 10_000 + place] as const),
    ),
  );
  return ({ members }) => Math.min(...members.map(({ outlet, id }) => order.get(`${outlet}:${id}`) ?? 0));
}

/**
 * Sorts what a model suggested for an editor: without what was rejected, what an editor has decided in the story's files
 * and what the aligner does not say any more; with what the program itself finds beside it.
 *
 * @param comparison that of the same story, with the editor's corrections
 */
export function reviewOf(list: SuggestionList, story: Story, comparison: Comparison): Review {
  const now = textDigests(sentArticles(story.articles));
  const open = list.entries.filter(({ isRejected }) => !isRejected).map(({ suggestion }) => suggestion);
  const fresh = open.filter((suggestion) => isFresh(suggestion, list.texts, now));
  const cells = linkedCells(comparison);
  const placeOf = placesIn(story);
  const items = fresh
    .filter((suggestion) => !isDecided(suggestion, editsOf(story), story.articles))
    .map((suggestion) => itemFor(suggestion, cells, comparison))
    // The aligner may have changed its mind since: then there is nothing to withdraw.
    .filter(({ suggestion, found }) => suggestion.of !== 'unlink' || isCore(found));
  return {
    items: items.toSorted(
      (a, b) => STANDS.indexOf(a.stand) - STANDS.indexOf(b.stand) || placeOf(a.suggestion) - placeOf(b.suggestion),
    ),
    stale: open.filter((suggestion) => !fresh.includes(suggestion)),
  };
}
