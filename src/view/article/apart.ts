import type { Block } from '../../engine/index.ts';
import { articleIn, type Edition } from '../edition.ts';
import { labelOf, type Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';

/** A block that is not compared. */
export interface ApartBlock {
  readonly role: string;
  readonly text: string;
  /** `before ¶7`, or `after the text`. */
  readonly place: string;
}

/** The blocks of an article that are not paragraphs: headlines, captions, credits, page furniture. */
export interface Apart {
  readonly name: string;
  readonly language: string;
  readonly blocks: readonly ApartBlock[];
}

/** Names the place of a block by the paragraph after it. */
function placeOf(blocks: readonly Block[], index: number, words: Strings['pair']): string {
  const next = blocks.slice(index).find((block) => block.role === 'body');
  return next?.id == null ? words.afterText : words.before(labelOf(next.id));
}

/** Returns the blocks of an outlet's article that are not paragraphs, in source order. */
export function apartOf(edition: Edition, { outlet, name }: Report, words: Pick<Strings, 'pair' | 'roles'>): Apart {
  const article = articleIn(edition, outlet);
  const blocks = article.blocks.flatMap(({ role, text }, index) =>
    role === 'body' ? [] : [{ role: words.roles[role], text, place: placeOf(article.blocks, index, words.pair) }],
  );
  return { name, language: article.language, blocks };
}
