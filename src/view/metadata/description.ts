import { claims, tokenize } from '../../engine/index.ts';
import type { StoryArticle } from '../../library/story.ts';
import type { Edition } from '../edition.ts';
import type { Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';
import { longDate } from '../wording.ts';

type Words = Strings['metadata'];

/** Returns the description of a story: who reports it, and how much all outlets report. */
export function storyDescription({ story, comparison }: Edition, words: Words): string {
  const names = story.outlets.map(({ name }) => name);
  const when = `${story.place}, ${longDate(story.date)}`;
  return words.story(names, claims(comparison).all.length, story.differences.length, when);
}

/** The most text of an article in a description; the second limit is for languages without spaces. */
const MOST_WORDS = 20;
const MOST_CHARACTERS = 160;

/** Returns the first words of a paragraph, at most twenty. */
export function extract(text: string): string {
  const words = tokenize(text).filter(({ kind }) => kind !== 'punctuation');
  const end = words[MOST_WORDS - 1]?.end ?? text.length;
  const cut =
    end < MOST_CHARACTERS ? end : (words.findLast((word) => word.end <= MOST_CHARACTERS)?.end ?? MOST_CHARACTERS);
  const whole = words.length <= MOST_WORDS && text.length <= MOST_CHARACTERS;
  return whole ? text.replace(/\s+/gu, ' ') : `${text.slice(0, cut).replace(/\s+/gu, ' ')} …`;
}

/** Describes a paragraph, with its first words unless only excerpts of the article may be shown. */
export function paragraphDescription(
  { facts: { rights } }: StoryArticle,
  { name }: Report,
  { label, text }: Report['paragraphs'][number],
  title: string,
  words: Words,
): string {
  return words.paragraph(label, name, title, rights === 'full' ? extract(text) : null);
}
