import type { Difference } from '../../library/story.ts';
import type { Addresses } from '../address.ts';
import { type Collation, missing, type Reading, type Snippet } from '../collation.ts';
import { type Edition, reportsIn } from '../edition.ts';
import { labelOf, type Report } from '../report.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';
import { fragmentsOf } from './fragment.ts';

/** An editor's topic in a list of topics. */
export interface TopicEntry {
  /** Capitalised: `Length of talks`. */
  readonly topic: string;
  /** Links to the topic on the page of differences. */
  readonly address: string;
  /** The number of outlets with something about it. */
  readonly outlets: number;
}

/** Other ids on the page of differences. */
const TAKEN = ['main', 'listed', 'found', 'attributions', 'quotations', 'figures'];

function fragments({ story }: Edition): readonly string[] {
  const topics = story.differences.map(({ topic }) => topic);
  return fragmentsOf(topics, 'topic', TAKEN);
}

/** Returns the topics of a story, in the editor's order. */
export function topicsOf(edition: Edition, at: Addresses): readonly TopicEntry[] {
  const { slug, differences } = edition.story;
  const ids = fragments(edition);
  return differences.map(({ topic, says }, index) => ({
    topic: capitalized(topic),
    address: `${at.differences(slug)}#${ids[index] ?? ''}`,
    outlets: says.length,
  }));
}

type Words = Difference['says'][number]['snippets'][number];

function snippetOf({ role, id, words }: Words, report: Report, roles: Strings['roles']): Snippet {
  const runs = [{ text: words, kind: null }];
  if (id !== null) return { label: labelOf(id), address: `${report.address}#${id}`, runs };
  return { label: roles[role], isApart: true, address: report.address, runs };
}

function readingOf({ says }: Difference, report: Report, roles: Strings['roles']): Reading {
  const own = says.find(({ outlet }) => outlet === report.outlet);
  if (own === undefined) return missing(report);
  return { report, snippets: own.snippets.map((words) => snippetOf(words, report, roles)), note: null };
}

function detailOf({ note, author }: Difference, words: Strings['differences']): string | null {
  const credit = author === null ? null : words.listedBy(author);
  return [note, credit].filter((sentence) => sentence !== null).join(' ') || null;
}

/** Returns the editor's topics with the reading of every outlet. */
export function listedTopics(edition: Edition, at: Site): readonly Collation[] {
  const { differences } = edition.story;
  const reports = reportsIn(edition, at);
  const ids = fragments(edition);
  return differences.map((difference, index) => ({
    id: ids[index] ?? '',
    title: capitalized(difference.topic),
    titleLanguage: null,
    detail: detailOf(difference, at.strings.differences),
    readings: reports.map((report) => readingOf(difference, report, at.strings.roles)),
  }));
}
