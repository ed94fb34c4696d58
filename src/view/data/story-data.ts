import {
  type ComparedLink,
  claims,
  type FigureEntry,
  type FigureMember,
  figureEntries,
  type Member,
  type PairComparison,
  type QuotationMember,
  quotationEntries,
} from '../../engine/index.ts';
import type { StoryArticle } from '../../library/story.ts';
import { type Addresses, cellId, type Iri } from '../address.ts';
import { isInferred } from '../article/provenance.ts';
import { articleIn, type Edition } from '../edition.ts';
import { reasonsInWords } from '../reason.ts';
import { RIGHTS } from './rights.ts';

/** The paragraphs of one outlet, by id. */
export interface Paragraphs {
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** One paragraph of one outlet, by id. */
export interface ParagraphData {
  readonly outlet: string;
  readonly paragraph: string;
}

/** Something found in a paragraph, with outlet and paragraph id instead of indices. */
type Located<Found extends Member> = ParagraphData & Omit<Found, 'article' | 'paragraph'>;

/** One link. */
export interface LinkData {
  /** The same in every data file and in every version that links the same paragraphs: `link.ap.p3_pa.p3.p4` */
  readonly id: string;
  /** Links to it on the pair page. */
  readonly address: string;
  readonly left: Paragraphs;
  readonly right: Paragraphs;
  readonly kind: ComparedLink['kind'];
  readonly score: number;
  readonly order: ComparedLink['order'];
  readonly reasons: readonly string[];
  readonly by: ComparedLink['by'];
}

/** Where a text comes from; null for what is not known. */
type SourceData = Pick<
  StoryArticle['facts'],
  'attribution' | 'dateline' | 'byline' | 'credit' | 'published' | 'retrieved' | 'url' | 'wire' | 'provenance'
> & {
  /** Whether the publisher is only inferred. */
  readonly inferred: boolean;
};

/** One article. */
export interface ArticleData {
  readonly outlet: string;
  readonly name: string;
  readonly siglum: string;
  /** The address of the article's page. */
  readonly address: string;
  readonly language: string;
  /** With `excerpt-only`, each block is cut to its first words. */
  readonly rights: StoryArticle['facts']['rights'];
  readonly source: SourceData;
  readonly blocks: readonly { readonly role: string; readonly id?: string; readonly text: string }[];
}

/** What one outlet says about an editor's topic. Only paragraphs have ids. */
export interface ReadingData {
  readonly outlet: string;
  readonly paragraphs: readonly { readonly role: string; readonly id?: string; readonly words: string }[];
}

/** A source with each place that quotes or paraphrases it. */
export interface SourceEntryData {
  readonly name: string;
  readonly uses: readonly {
    readonly outlet: string;
    readonly paragraph: string;
    readonly kind: 'quoted' | 'told';
    readonly text: string;
  }[];
}

/** The content of `data/story.json`. Fields may be added, but must never change their meaning. */
export interface StoryData {
  /** The address of the JSON Schema. */
  readonly $schema: string;
  readonly story: string;
  readonly version: string;
  /** The address of the story's page. */
  readonly address: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  /** The rights statement. */
  readonly rights: string;
  readonly outlets: readonly string[];
  readonly articles: readonly ArticleData[];
  readonly links: readonly LinkData[];
  readonly passages: readonly { readonly number: number; readonly members: readonly Paragraphs[] }[];
  /** The quotations; one that only one text has is an entry with one member. */
  readonly quotations: readonly { readonly members: readonly Located<QuotationMember>[] }[];
  /** The figures by fact, likewise. */
  readonly figures: readonly (Omit<FigureEntry, 'members'> & { readonly members: readonly Located<FigureMember>[] })[];
  /** The claims of the pages about which outlets report something. */
  readonly claims: {
    readonly onlyIn: readonly ParagraphData[];
    readonly all: readonly (readonly ParagraphData[])[];
    readonly allButOne: readonly (readonly ParagraphData[])[];
  };
  /** Whom the articles quote or cite, ordered by the number of articles, descending. */
  readonly sources: readonly SourceEntryData[];
  readonly differences: readonly {
    readonly topic: string;
    readonly note: string | null;
    readonly author: string | null;
    readonly readings: readonly ReadingData[];
  }[];
}

/** Returns the paragraph ids of an outlet's article, in order. */
function idsOf(edition: Edition, outlet: string): readonly string[] {
  return articleIn(edition, outlet).blocks.flatMap(({ id }) => (id === null ? [] : [id]));
}

function named(edition: Edition, outlet: string, indices: readonly number[]): Paragraphs {
  const ids = idsOf(edition, outlet);
  return { outlet, paragraphs: indices.flatMap((index) => ids[index] ?? []) };
}

/** Returns a unique id for a link: slugs and paragraph ids contain neither full stops nor underscores. */
function linkId(...sides: readonly Paragraphs[]): string {
  return `link.${sides.map(({ outlet, paragraphs }) => [outlet, ...paragraphs].join('.')).join('_')}`;
}

function linksOf(edition: Edition, pair: PairComparison, at: Addresses, iri: Iri): readonly LinkData[] {
  const page = at.pair(edition.story.slug, pair.left, pair.right);
  return pair.links.map(({ kind, score, order, reasons, by, ...sides }) => {
    const left = named(edition, pair.left, sides.left);
    const right = named(edition, pair.right, sides.right);
    const address = iri(`${page}#${cellId(pair.left, left.paragraphs[0] ?? '')}`);
    return { id: linkId(left, right), address, left, right, kind, score, order, reasons: reasonsInWords(reasons), by };
  });
}

/** Returns a function that replaces article and paragraph indices by slug and id. */
function locator(edition: Edition): <Found extends Member>(found: Found) => Located<Found> {
  const outlets = edition.story.outlets.map(({ slug }) => ({ slug, ids: idsOf(edition, slug) }));
  return ({ article, paragraph, ...rest }) => {
    const { slug = '', ids = [] } = outlets[article] ?? {};
    return { outlet: slug, paragraph: ids[paragraph] ?? '', ...rest };
  };
}

function claimsOf(edition: Edition): StoryData['claims'] {
  const locate = locator(edition);
  const { onlyIn, all, allButOne } = claims(edition.comparison);
  return {
    onlyIn: onlyIn.map(({ shown }) => locate(shown)),
    all: all.map(({ members }) => members.map(locate)),
    allButOne: allButOne.map(({ members }) => members.map(locate)),
  };
}

function factsOf(edition: Edition): Pick<StoryData, 'quotations' | 'figures'> {
  const { story, quotations, figures } = edition;
  const locate = locator(edition);
  return {
    quotations: quotationEntries(story.articles, quotations).map(({ members }) => ({
      members: members.map((member) => locate<QuotationMember>(member)),
    })),
    figures: figureEntries(story.articles, figures).map(({ members, ...fact }) => ({
      ...fact,
      members: members.map((member) => locate<FigureMember>(member)),
    })),
  };
}

function differencesOf({ story }: Edition): StoryData['differences'] {
  return story.differences.map(({ topic, note, author, says }) => ({
    topic,
    note,
    author,
    readings: says.map(({ outlet, snippets }) => ({
      outlet,
      paragraphs: snippets.map(({ role, id, words }) => (id === null ? { role, words } : { role, id, words })),
    })),
  }));
}

/** Returns the sources with the exact words; a quotation over several paragraphs has a use in each. */
function sourcesOf(edition: Edition): readonly SourceEntryData[] {
  const outlets = edition.story.outlets.map(({ slug }) => ({
    outlet: slug,
    paragraphs: articleIn(edition, slug).blocks.flatMap(({ id, text }) => (id === null ? [] : [{ id, text }])),
  }));
  return edition.sources.sources.map(({ name, uses }) => ({
    name,
    uses: outlets.flatMap(({ outlet, paragraphs }, article) =>
      (uses[article] ?? []).flatMap(({ kind, extents }) =>
        extents.flatMap(({ paragraph, start, end }) => {
          const own = paragraphs[paragraph];
          return own ? [{ outlet, paragraph: own.id, kind, text: own.text.slice(start, end) }] : [];
        }),
      ),
    ),
  }));
}

function articlesOf(edition: Edition, at: Addresses, iri: Iri): readonly ArticleData[] {
  const { slug, outlets } = edition.story;
  return outlets.map(({ slug: outlet, name, siglum }) => {
    const { language, blocks, facts } = articleIn(edition, outlet);
    const { attribution, dateline, byline, credit, published, retrieved, url, wire, provenance } = facts;
    const inferred = isInferred({ facts });
    return {
      outlet,
      name,
      siglum,
      address: iri(at.article(slug, outlet)),
      language,
      rights: facts.rights,
      source: { attribution, inferred, dateline, byline, credit, published, retrieved, url, wire, provenance },
      blocks: blocks.map(({ role, id, text }) => (id === null ? { role, text } : { role, id, text })),
    };
  });
}

/** Returns everything about a story as plain data. */
export function storyData(edition: Edition, at: Addresses, iri: Iri): StoryData {
  const { story, comparison } = edition;
  const { slug, version, title, date, place, summary } = story;
  const outlets = story.outlets.map((outlet) => outlet.slug);
  const passages = comparison.passages.map(({ number, members }) => ({
    number,
    members: outlets.flatMap((outlet, article) => {
      const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
      return own.length === 0 ? [] : [named(edition, outlet, own)];
    }),
  }));
  return {
    $schema: iri(at.schema),
    story: slug,
    version,
    address: iri(at.story(slug)),
    title,
    date,
    place,
    summary,
    rights: RIGHTS,
    outlets,
    articles: articlesOf(edition, at, iri),
    links: comparison.pairs.flatMap((pair) => linksOf(edition, pair, at, iri)),
    passages,
    ...factsOf(edition),
    claims: claimsOf(edition),
    sources: sourcesOf(edition),
    differences: differencesOf(edition),
  };
}
