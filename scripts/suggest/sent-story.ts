import type { VFileMessage } from 'vfile-message';
import { formatProblems } from '../../src/engine/index.ts';
import { readStory } from '../../src/library/library.ts';
import { STORIES, type Story } from '../../src/library/story.ts';
import { type SentArticle, sentArticles } from '../../src/suggest/sent-article.ts';
import { readSuggestions, SUGGESTIONS_FILE } from '../../src/suggest/suggestion-file.ts';
import type { SuggestionList } from '../../src/suggest/suggestion-list.ts';
import type { SuggestEffects } from './effects.ts';

/** A story with what was suggested for it before, or why the command cannot go on. */
export type OpenedStory =
  | { readonly story: Story; readonly earlier: SuggestionList | null }
  | { readonly error: string };

/** The path of a story's suggestions, from the project's folder. */
export function suggestionsPath(story: string): string {
  return `${STORIES}/${story}/${SUGGESTIONS_FILE}`;
}

const linesOf = (problems: readonly VFileMessage[]): string => `Nothing was done. ${formatProblems(problems)}`;

/** Reads a story and its suggestions. */
export function openStory(slug: string, { root, disk }: Pick<SuggestEffects, 'root' | 'disk'>): OpenedStory {
  if (!disk.list(`${root}/${STORIES}`).includes(`${slug}/`))
    return { error: `There is no story ${slug} in ${STORIES}/` };
  const { story, problems } = readStory(root, slug, disk);
  if (story === null) return { error: linesOf(problems) };
  const path = suggestionsPath(slug);
  const bytes = disk.read(`${root}/${path}`);
  if (bytes === null) return { story, earlier: null };
  const reading = readSuggestions(new TextDecoder().decode(bytes), path);
  if (reading.list !== null) return { story, earlier: reading.list };
  return { error: `${linesOf(reading.problems)}\nCorrect it, or delete the file and ask the model again.` };
}

/** The articles that may be sent, the outlets of those that stay, or why there is nothing to send. */
export type Sendable =
  | { readonly articles: readonly SentArticle[]; readonly kept: readonly string[] }
  | { readonly error: string };

/**
 * Chooses what is sent: the articles that the story shows, but for those that may be shown only in excerpts and that the
 * editor does not include by name. An article that was taken down is never sent: no page could use what is said of it.
 */
export function sendable({ slug, articles, absent }: Story, include: readonly string[]): Sendable {
  const known = articles.map(({ outlet }) => outlet);
  const gone = include.find((outlet) => absent.some((one) => one.slug === outlet));
  if (gone !== undefined)
    return { error: `--include ${gone}: ${slug} shows no words of this article, so suggestions about it are no use` };
  const strange = include.find((outlet) => !known.includes(outlet));
  if (strange !== undefined) return { error: `--include ${strange}: the articles of ${slug} are ${known.join(', ')}` };
  const isSent = (article: Story['articles'][number]) =>
    article.facts.rights === 'full' || include.includes(article.outlet);
  const kept = articles.filter((article) => !isSent(article)).map(({ outlet }) => outlet);
  if (articles.length - kept.length >= 2) return { articles: sentArticles(articles.filter(isSent)), kept };
  const hint = kept.map((outlet) => `--include ${outlet}`).join(' ');
  return { error: `Fewer than two articles of ${slug} may be sent; the rest are excerpt-only: ${hint} sends them` };
}
