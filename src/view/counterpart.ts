import type { Correspondence, Counterpart } from '../engine/index.ts';
import { numbersIn, type Report } from './report.ts';
import type { Strings } from './strings/strings.ts';

/** A fact in a few words. `language` is that of the article they are quoted from; null if they are ours. */
export interface About {
  readonly text: string;
  readonly language: string | null;
}

/** What one outlet has of a paragraph of another, in words. */
export interface CounterpartText {
  readonly kind: Counterpart['kind'];
  /** `Also in CB ¶12`, `Partly in CB ¶12`, `No counterpart found in CB’s text`. */
  readonly text: string;
  /** `CB ¶12`; null if nothing was found. */
  readonly place: string | null;
  /** What both report, if that is less than a whole paragraph. */
  readonly about: About | null;
}

/**
 * Returns what the strongest correspondence with a known subject is about.
 *
 * @param articles the articles of the story, in its order
 */
export function aboutOf(
  correspondences: readonly Correspondence[],
  articles: readonly { readonly language: string }[],
): About | null {
  const about = correspondences.find((one) => one.about !== null)?.about;
  return about == null ? null : withLanguage(about, articles);
}

/** Replaces the index of the article that a fact is worded by with that article's language. */
export function withLanguage(
  { text, article }: NonNullable<Correspondence['about']>,
  articles: readonly { readonly language: string }[],
): About {
  return { text, language: article === null ? null : (articles[article]?.language ?? null) };
}

/** Names paragraphs, given by 0-based indices: `CB ¶3–4`. */
export function placeIn(report: Report, paragraphs: readonly number[], words: Strings['answers']): string {
  return words.paragraph(report.siglum, numbersIn(report, paragraphs));
}

/** Says in words what `other` has of a paragraph. */
export function counterpartText(
  { kind, paragraphs, correspondences }: Counterpart,
  other: Report,
  articles: readonly { readonly language: string }[],
  words: Strings['answers'],
): CounterpartText {
  if (kind === 'none found' || kind === 'only here') {
    return { kind, text: words.noneFound(other.siglum), place: null, about: null };
  }
  const place = placeIn(other, paragraphs, words);
  if (kind !== 'partly') return { kind, text: words.also(place), place, about: null };
  return { kind, text: words.partly(place), place, about: aboutOf(correspondences, articles) };
}
