import type { Block, Role } from '../../engine/index.ts';
import { articleIn, type Edition } from '../edition.ts';
import { labelOf, type Telling } from '../telling.ts';

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

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  body: 'Paragraph',
  headline: 'Headline',
  dek: 'Standfirst',
  section: 'Section label',
  subhead: 'Crosshead',
  caption: 'Caption',
  credit: 'Credit',
  furniture: 'Site furniture',
};

/** What readers call a block of this role. */
export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

/** Where a block stands, by the paragraph that follows it. */
function placeOf(blocks: readonly Block[], index: number): string {
  const next = blocks.slice(index).find((block) => block.role === 'body');
  return next?.id == null ? 'after the text' : `before ¶${labelOf(next.id)}`;
}

/** The blocks of an outlet's article that are no paragraphs, in source order. */
export function apartOf(edition: Edition, { outlet, name }: Telling): Apart {
  const article = articleIn(edition, outlet);
  const blocks = article.blocks.flatMap(({ role, text }, index) =>
    role === 'body' ? [] : [{ role: roleName(role), text, place: placeOf(article.blocks, index) }],
  );
  return { name, language: article.language, blocks };
}
