import { alignStory } from '../../engine/index.ts';
import type { Edition } from '../../view/edition.ts';
import type { ReviewSide } from './item.ts';

/** A story with the aligner's own results, before corrections, and its body paragraphs. */
export interface AlignedEdition {
  readonly edition: Edition;
  readonly aligned: ReturnType<typeof alignStory>;
  readonly body: readonly (readonly { readonly id: string; readonly text: string }[])[];
}

/** The reason that readers see of a decision about two paragraphs, unless the editor writes another. */
export const CHECKED = 'An editor compared the two paragraphs.';

/** Aligns a story without its editor's corrections. */
export function alignedEdition(edition: Edition): AlignedEdition {
  const { articles } = edition.story;
  const body = articles.map(({ blocks }) => blocks.flatMap(({ id, text }) => (id === null ? [] : [{ id, text }])));
  const texts = body.map((own) => own.map(({ text }) => text));
  const languages = articles.map(({ language }) => language);
  return { edition, body, aligned: alignStory(texts, languages) };
}

/** Paragraphs of one article as an item shows them. */
export function sidesOf(
  { edition, body }: AlignedEdition,
  article: number,
  indices: readonly number[],
): readonly ReviewSide[] {
  const { outlet = '', language = 'und' } = edition.story.articles[article] ?? {};
  const siglum = edition.story.outlets[article]?.siglum ?? outlet;
  return indices.flatMap((index) => {
    const paragraph = body[article]?.[index];
    return paragraph === undefined ? [] : [{ outlet, siglum, language, ...paragraph }];
  });
}

/** `AP ¶3, ¶4` */
export const named = (sides: readonly ReviewSide[]): string =>
  `${sides[0]?.siglum} ${sides.map(({ id }) => `¶${id.slice(1)}`).join(', ')}`;
