import type { ComparedLink, PairComparison } from '../engine/index.ts';
import { articleIn, type Edition } from './edition.ts';

/** The paragraphs of one outlet, by id. */
interface Paragraphs {
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

/** One link of the open bundle. */
interface LinkData {
  readonly left: Paragraphs;
  readonly right: Paragraphs;
  readonly kind: ComparedLink['kind'];
  readonly score: number;
  readonly order: ComparedLink['order'];
  readonly reasons: readonly string[];
  readonly by: ComparedLink['by'];
}

/** What one outlet says of a topic that an editor found told differently: only paragraphs have ids. */
interface ReadingData {
  readonly outlet: string;
  readonly paragraphs: readonly { readonly role: string; readonly id?: string; readonly words: string }[];
}

/** The open bundle of a story, `data/story.json`: its fields keep their meaning for ever, more may come. */
export interface StoryData {
  readonly story: string;
  readonly version: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly outlets: readonly string[];
  readonly articles: readonly {
    readonly outlet: string;
    readonly language: string;
    /** `excerpt-only`: of each block the first words. */
    readonly rights: string;
    readonly blocks: readonly unknown[];
  }[];
  readonly links: readonly LinkData[];
  readonly passages: readonly { readonly number: number; readonly members: readonly Paragraphs[] }[];
  readonly differences: readonly {
    readonly topic: string;
    readonly note: string | null;
    readonly author: string | null;
    readonly readings: readonly ReadingData[];
  }[];
}

/** The ids of an outlet's paragraphs, in order. */
function idsOf(edition: Edition, outlet: string): readonly string[] {
  return articleIn(edition, outlet).blocks.flatMap(({ id }) => (id === null ? [] : [id]));
}

function named(edition: Edition, outlet: string, indices: readonly number[]): Paragraphs {
  const ids = idsOf(edition, outlet);
  return { outlet, paragraphs: indices.flatMap((index) => ids[index] ?? []) };
}

function linksOf(edition: Edition, pair: PairComparison): readonly LinkData[] {
  return pair.links.map(({ left, right, kind, score, order, reasons, by }) => ({
    left: named(edition, pair.left, left),
    right: named(edition, pair.right, right),
    kind,
    score,
    order,
    reasons,
    by,
  }));
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

/** Draws a story's texts, links, passages and differences together as plain data for other programs. */
export function storyData(edition: Edition): StoryData {
  const { story, comparison } = edition;
  const { slug, version, title, date, place } = story;
  const outlets = story.outlets.map((outlet) => outlet.slug);
  const passages = comparison.passages.map(({ number, members }) => ({
    number,
    members: outlets.flatMap((outlet, article) => {
      const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
      return own.length === 0 ? [] : [named(edition, outlet, own)];
    }),
  }));
  const articles = story.articles.map(({ outlet, language, blocks, facts }) => ({
    outlet,
    language,
    rights: facts.rights,
    blocks: blocks.map(({ role, id, text }) => (id === null ? { role, text } : { role, id, text })),
  }));
  const links = comparison.pairs.flatMap((pair) => linksOf(edition, pair));
  const differences = differencesOf(edition);
  return { story: slug, version, title, date, place, outlets, articles, links, passages, differences };
}
