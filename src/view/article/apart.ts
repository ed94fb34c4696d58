import type { Block } from '../../engine/index.ts';
import { articleIn, type Edition } from '../edition.ts';
import { labelOf, type Report } from '../report.ts';
import type { Strings } from '../strings/strings.ts';

/** A block that is not compared, with where it stands. */
export interface ApartBlock {
  readonly role: string;
  readonly text: string;
  /** `before ¶7`, or `after the text`. */
  readonly place: string;
}

/** What stands around one outlet's text: its headlines, captions, credits and the furniture of its page. */
export interface Apart {
  readonly name: string;
  readonly language: string;
  readonly blocks: readonly ApartBlock[];
}

/** Where a block stands, by the paragraph that follows it. */
function placeOf(blocks: readonly Block[], index: number, words: Strings['pair']): string {
  const next = blocks.slice(index).find((block) => block.role === 'body');
  return next?.id == null ? words.afterText : words.before(labelOf(next.id));
}

/** The blocks of an outlet's article that are no paragraphs, in source order. */
export function apartOf(edition: Edition, { outlet, name }: Report, words: Pick<Strings, 'pair' | 'roles'>): Apart {
  const article = articleIn(edition, outlet);
  const blocks = article.blocks.flatMap(({ role, text }, index) =>
    role === 'body' ? [] : [{ role: words.roles[role], text, place: placeOf(article.blocks, index, words.pair) }],
  );
  return { name, language: article.language, blocks };
}
