import type { ComparedLink } from '../engine/index.ts';
import { type Addresses, cellId } from './address.ts';
import { roleName } from './apart.ts';
import { articleIn, type Edition, pairOf, tellingIn } from './edition.ts';
import { type Frame, storyFrame } from './frame.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { labelOf, lengthOf, type Telling } from './telling.ts';

/** Where else a paragraph stands: `CB 3`, linked to the row that shows both. */
export interface Elsewhere {
  readonly siglum: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly address: string;
}

/** A paragraph of the reading text. */
export interface BodyItem {
  readonly type: 'paragraph';
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly address: string;
  readonly elsewhere: readonly Elsewhere[];
}

/** Anything else in the article, at its place. */
export interface AsideItem {
  readonly type: 'crosshead' | 'aside';
  readonly role: string;
  readonly text: string;
}

/** Everything that an article's page shows. */
export interface ArticlePage {
  readonly frame: Frame;
  readonly telling: Telling;
  readonly headline: string | null;
  readonly dek: string | null;
  readonly length: string;
  readonly provenance: Provenance;
  readonly items: readonly (BodyItem | AsideItem)[];
}

/** The links of one pair that touch a paragraph, the strongest kind first. */
function touching(links: readonly ComparedLink[], index: number): readonly ComparedLink[] {
  const order = { same: 0, reworded: 1, related: 2 } as const;
  return links.filter((link) => link.left.includes(index)).sort((a, b) => order[a.kind] - order[b.kind]);
}

/** Where a paragraph stands in every other outlet of the story, in the story's order. */
export function elsewhereOf(edition: Edition, telling: Telling, index: number, at: Addresses): readonly Elsewhere[] {
  const { story } = edition;
  const own = telling.paragraphs[index]?.id ?? '';
  return story.articles.flatMap(({ outlet }) => {
    if (outlet === telling.outlet) return [];
    const other = tellingIn(edition, outlet, at);
    const address = `${at.pair(story.slug, telling.outlet, outlet)}#${cellId(telling.outlet, own)}`;
    const links = touching(pairOf(edition, telling.outlet, outlet).links, index);
    const core = links.filter(({ kind }) => kind !== 'related');
    // Where the outlet tells the same elsewhere, what only shares a fact is no news.
    return (core.length > 0 ? core : links).flatMap(({ kind, right }) =>
      right.flatMap((paragraph) => {
        const label = other.paragraphs[paragraph]?.label;
        return label === undefined ? [] : [{ siglum: other.siglum, name: other.name, label, kind, address }];
      }),
    );
  });
}

/** Builds the reading page of one article. */
export function articlePage(edition: Edition, outlet: string, at: Addresses): ArticlePage {
  const { story } = edition;
  const article = articleIn(edition, outlet);
  const telling = tellingIn(edition, outlet, at);
  const { name, siglum } = telling;
  let next = 0;
  const items = article.blocks.flatMap(({ role, id, text }): (BodyItem | AsideItem)[] => {
    if (role === 'headline' || role === 'dek') return [];
    if (role !== 'body') return [{ type: role === 'subhead' ? 'crosshead' : 'aside', role: roleName(role), text }];
    const own = id ?? '';
    const elsewhere = elsewhereOf(edition, telling, next++, at);
    return [
      {
        type: 'paragraph',
        id: own,
        label: labelOf(own),
        text,
        address: at.paragraph(story.slug, outlet, own),
        elsewhere,
      },
    ];
  });
  return {
    frame: storyFrame(
      story,
      `${name} on ${story.title}, with where else each paragraph stands.`,
      [{ text: siglum, address: null }],
      at,
    ),
    telling,
    headline: article.facts.headline,
    dek: article.facts.dek,
    length: lengthOf(telling),
    provenance: provenanceOf(article),
    items,
  };
}
