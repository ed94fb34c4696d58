import { applyCorrection } from '../../src/desk/correction/apply.ts';
import { CORRECTED_FILES, type StoryTexts } from '../../src/desk/correction/story-texts.ts';
import { compareStory } from '../../src/engine/index.ts';
import { editsOf, STORIES, type Story } from '../../src/library/story.ts';
import { acceptedRequests } from '../../src/suggest/accept.ts';
import { type ReviewItem, reviewOf } from '../../src/suggest/review.ts';
import { keyOf } from '../../src/suggest/suggestion.ts';
import { writeSuggestions } from '../../src/suggest/suggestion-file.ts';
import type { SuggestionList } from '../../src/suggest/suggestion-list.ts';
import type { SuggestEffects } from './effects.ts';
import type { ReviewOptions } from './options.ts';
import { itemLines } from './review-lines.ts';
import { openStory, suggestionsPath } from './sent-story.ts';

const QUESTION = 'accept, reject, skip, all that both say, or quit? (a/r/s/all/q) ';

/** What an editor has decided so far. */
interface Decided {
  readonly texts: StoryTexts;
  readonly list: SuggestionList;
  readonly accepted: number;
  readonly rejected: number;
}

function textsOf(story: string, { root, disk }: SuggestEffects): StoryTexts {
  const texts = CORRECTED_FILES.map((name) => {
    const bytes = disk.read(`${root}/${STORIES}/${story}/${name}`);
    return [name, bytes === null ? null : new TextDecoder().decode(bytes)] as const;
  });
  return Object.fromEntries(texts) as Record<(typeof CORRECTED_FILES)[number], string | null>;
}

function without({ entries, ...rest }: SuggestionList, { suggestion }: ReviewItem): SuggestionList {
  const key = keyOf(suggestion);
  return { ...rest, entries: entries.filter((entry) => keyOf(entry.suggestion) !== key) };
}

function rejected({ entries, ...rest }: SuggestionList, { suggestion }: ReviewItem): SuggestionList {
  const key = keyOf(suggestion);
  return {
    ...rest,
    entries: entries.map((entry) => (keyOf(entry.suggestion) === key ? { ...entry, isRejected: true } : entry)),
  };
}

/** Writes what was accepted into the texts; a sentence where a file cannot take it. */
function accept(decided: Decided, item: ReviewItem, author: string): Decided | string {
  let { texts } = decided;
  for (const request of acceptedRequests(item.suggestion, { editor: author, model: decided.list.model })) {
    const applied = applyCorrection(texts, request);
    if ('refusal' in applied) return applied.refusal.message;
    texts = { ...texts, [applied.change.file]: applied.change.text };
  }
  return { ...decided, texts, list: without(decided.list, item), accepted: decided.accepted + 1 };
}

/** Asks about each, and saves each decision at once: whoever is interrupted loses none. */
function decide(items: readonly ReviewItem[], story: Story, start: Decided, author: string, effects: SuggestEffects) {
  const { log, warn, ask } = effects;
  const saved = (before: Decided, after: Decided): Decided => {
    effects.save(changedFiles(story.slug, before, after));
    return after;
  };
  let decided = start;
  let isAll = false;
  for (const [index, item] of items.entries()) {
    if (!isAll || item.stand !== 'agree') {
      for (const line of itemLines(item, index + 1, items.length, story)) log(line);
      const answer = (ask?.(QUESTION) ?? 'q').trim().toLowerCase();
      if (answer === 'q') return decided;
      if (answer === 'all') isAll = true;
      if (answer === 'r')
        decided = saved(decided, {
          ...decided,
          list: rejected(decided.list, item),
          rejected: decided.rejected + 1,
        });
      if (answer !== 'a' && !(isAll && item.stand === 'agree')) continue;
    }
    const next = accept(decided, item, author);
    if (typeof next === 'string') warn(`Skipped: ${next}`);
    else decided = saved(decided, next);
  }
  return decided;
}

/** `npm run suggest -- STORY --review`: comes out as the exit status. */
export function reviewStory({ story: slug, author }: ReviewOptions, effects: SuggestEffects): number {
  const { log, warn, ask } = effects;
  const opened = openStory(slug, effects);
  if ('error' in opened) return refuse(opened.error, warn);
  const { story, earlier: list } = opened;
  if (list === null)
    return refuse(`${slug} has no suggestions: ask a model first with npm run suggest -- ${slug}`, warn);
  if (ask === null) return refuse('Nobody is there to be asked: review in a terminal, or on the desk.', warn);
  const { items, stale } = reviewOf(list, story, compareStory(story.articles, editsOf(story)));
  const staleCount = stale.length === 1 ? '1 suggestion is' : `${stale.length} suggestions are`;
  if (stale.length > 0)
    log(`${staleCount} about paragraphs that were edited since: ask the model again to renew them.`);
  const start: Decided = { texts: textsOf(slug, effects), list, accepted: 0, rejected: 0 };
  const end = decide(items, story, start, author, effects);
  const left = items.length - end.accepted - end.rejected;
  log(`Accepted ${end.accepted}, rejected ${end.rejected}, left ${left}.`);
  return 0;
}

function refuse(reason: string, warn: (line: string) => void): number {
  warn(reason);
  return 1;
}

function changedFiles(slug: string, start: Decided, end: Decided): ReadonlyMap<string, string> {
  const changed = CORRECTED_FILES.filter((name) => end.texts[name] !== start.texts[name]);
  const texts = changed.map((name) => [`${STORIES}/${slug}/${name}`, end.texts[name] ?? ''] as const);
  // The suggestions last: whatever stops the writing, nothing accepted is lost.
  return new Map([...texts, [suggestionsPath(slug), writeSuggestions(end.list)]]);
}
