import type { Block, ComparedLink } from '../engine/index.ts';
import { type Addresses, cellId } from './address.ts';
import { roleName } from './apart.ts';
import { articleIn, type Edition, pairOf, tellingIn } from './edition.ts';
import { type Frame, storyFrame } from './frame.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { lengthOf, type Paragraph, type Telling } from './telling.ts';

/** Where else a paragraph stands: `CB 3`, linked to the row that shows both. */
export interface Elsewhere {
  readonly siglum: string;
  readonly label: string;
  readonly kind: string;
  readonly address: string;
}

/** A paragraph of the reading text. */
export interface BodyItem extends Paragraph {
  readonly type: 'paragraph';
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

/** Another telling of the story, with what it shares with the one that the page shows. */
interface Other {
  readonly telling: Telling;
  readonly links: readonly ComparedLink[];
  /** The page of the two side by side. */
  readonly page: string;
}

function othersOf(edition: Edition, telling: Telling, at: Addresses): readonly Other[] {
  const { slug, outlets } = edition.story;
  return outlets
    .filter((outlet) => outlet.slug !== telling.outlet)
    .map((outlet) => ({
      telling: tellingIn(edition, outlet.slug, at),
      links: pairOf(edition, telling.outlet, outlet.slug).links,
      page: at.pair(slug, telling.outlet, outlet.slug),
    }));
}

const STRENGTH = { same: 0, reworded: 1, related: 2 } as const;

/** Where a paragraph stands in another telling; what only shares a fact is no news where the same is told elsewhere. */
function elsewhereIn({ telling, links, page }: Other, index: number, fragment: string): readonly Elsewhere[] {
  const touching = links.filter(({ left }) => left.includes(index)).sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind]);
  const core = touching.filter(({ kind }) => kind !== 'related');
  return (core.length > 0 ? core : touching).flatMap(({ kind, right }) =>
    right.flatMap((paragraph) => {
      const label = telling.paragraphs[paragraph]?.label;
      return label === undefined ? [] : [{ siglum: telling.siglum, label, kind, address: `${page}#${fragment}` }];
    }),
  );
}

function itemOf({ role, id, text }: Block, telling: Telling, others: readonly Other[]): BodyItem | AsideItem {
  const index = telling.paragraphs.findIndex((paragraph) => paragraph.id === id);
  const paragraph = telling.paragraphs[index];
  if (role === 'body' && paragraph !== undefined) {
    const elsewhere = others.flatMap((other) => elsewhereIn(other, index, cellId(telling.outlet, paragraph.id)));
    return { type: 'paragraph', ...paragraph, elsewhere };
  }
  return { type: role === 'subhead' ? 'crosshead' : 'aside', role: roleName(role), text };
}

/** Builds the reading page of one article. */
export function articlePage(edition: Edition, outlet: string, at: Addresses): ArticlePage {
  const { story } = edition;
  const article = articleIn(edition, outlet);
  const telling = tellingIn(edition, outlet, at);
  const others = othersOf(edition, telling, at);
  const description = `${telling.name} on ${story.title}, with where else each paragraph stands.`;
  return {
    frame: storyFrame(story, description, [{ text: telling.siglum, address: null }], at),
    telling,
    headline: article.facts.headline,
    dek: article.facts.dek,
    length: lengthOf(telling),
    provenance: provenanceOf(article),
    items: article.blocks
      .filter(({ role }) => role !== 'headline' && role !== 'dek')
      .map((block) => itemOf(block, telling, others)),
  };
}
