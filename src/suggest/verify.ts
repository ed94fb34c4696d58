import type { LinkKind } from '../engine/index.ts';
import type { Answer, AnswerMember } from './answer.ts';
import type { Quoted, Suggestion } from './suggestion.ts';
import { headingOf, type WordFinder } from './words.ts';

/** How much of the answers was dropped, by what was wrong with it. */
export interface Dropped {
  /** Paragraphs that do not exist, or that the request did not have. */
  readonly paragraphs: number;
  /** Words that the named paragraph does not say. */
  readonly words: number;
  /** Speakers whom no article names so. */
  readonly speakers: number;
  /** Headings that are none. */
  readonly topics: number;
  /** What then names too few paragraphs, or paragraphs of one article. */
  readonly lone: number;
}

export const NOTHING_DROPPED: Dropped = { paragraphs: 0, words: 0, speakers: 0, topics: 0, lone: 0 };

/** What holds of an answer, and what does not. */
export interface Verified {
  readonly suggestions: readonly Suggestion[];
  readonly dropped: Dropped;
}

type Fault = keyof Dropped;
/** One entry of an answer: a suggestion, if it holds, and its faults. */
interface Checked {
  readonly suggestion: Suggestion | null;
  readonly faults: readonly Fault[];
}

const KINDS: Readonly<Record<Answer['links'][number]['kind'], LinkKind>> = {
  same: 'same',
  reworded: 'reworded',
  'shared fact': 'related',
};

function quotedOf(members: readonly AnswerMember[], finder: WordFinder) {
  const found = members.map(({ paragraph, words }) => finder.quote(paragraph, words));
  const quoted = found.filter((one): one is Quoted => typeof one !== 'string');
  const isFirst = ({ outlet, id, words }: Quoted, index: number) =>
    quoted.findIndex((one) => one.outlet === outlet && one.id === id && one.words === words) === index;
  const faults = found.flatMap((one): readonly Fault[] =>
    typeof one === 'string' ? [one === 'paragraph' ? 'paragraphs' : 'words'] : [],
  );
  return { quoted: quoted.filter(isFirst), faults };
}

const isOfSeveral = (members: readonly Quoted[]): boolean => new Set(members.map(({ outlet }) => outlet)).size > 1;

function checkLink({ one, other, kind }: Answer['links'][number], finder: WordFinder): Checked {
  const { quoted, faults } = quotedOf([one, other], finder);
  const [left, right] = quoted;
  if (faults.length > 0) return { suggestion: null, faults };
  if (left === undefined || right === undefined || !isOfSeveral(quoted)) return { suggestion: null, faults: ['lone'] };
  return { suggestion: { of: 'link', kind: KINDS[kind], members: [left, right] }, faults };
}

function checkQuotation({ members, speaker }: Answer['quotations'][number], finder: WordFinder): Checked {
  const { quoted, faults } = quotedOf(members, finder);
  const outlets = quoted.map(({ outlet }) => outlet);
  const name = speaker === null ? null : headingOf(speaker);
  const isNamed = name !== null && finder.names(outlets, name);
  const all: readonly Fault[] = speaker === null || isNamed ? faults : [...faults, 'speakers'];
  if (quoted.length === 0 || (!isOfSeveral(quoted) && !isNamed)) return { suggestion: null, faults: [...all, 'lone'] };
  return { suggestion: { of: 'quotation', speaker: isNamed ? name : null, members: quoted }, faults: all };
}

function checkTopical(
  { members, topic }: Answer['topics'][number],
  finder: WordFinder,
  made: (topic: string, members: readonly Quoted[]) => Suggestion,
): Checked {
  const { quoted, faults } = quotedOf(members, finder);
  const heading = headingOf(topic);
  if (heading === null) return { suggestion: null, faults: [...faults, 'topics'] };
  if (!isOfSeveral(quoted)) return { suggestion: null, faults: [...faults, 'lone'] };
  return { suggestion: made(heading, quoted), faults };
}

/** Adds up what was dropped. */
export function droppedIn(all: readonly Dropped[]): Dropped {
  const total = { ...NOTHING_DROPPED };
  for (const one of all) for (const fault of Object.keys(total) as Fault[]) total[fault] += one[fault];
  return total;
}

/**
 * Holds an answer against the texts. What remains names paragraphs that the request had and words that are in them,
 * written as they are there; everything else is dropped and counted.
 */
export function verifyAnswer({ links, quotations, figures, topics }: Answer, finder: WordFinder): Verified {
  const checked = [
    ...links.map((link) => checkLink(link, finder)),
    ...quotations.map((quotation) => checkQuotation(quotation, finder)),
    ...figures.map((figure) =>
      checkTopical(figure, finder, (topic, members) => ({ of: 'figure', topic, relation: figure.relation, members })),
    ),
    ...topics.map((one) => checkTopical(one, finder, (topic, members) => ({ of: 'topic', topic, members }))),
  ];
  const counts = { ...NOTHING_DROPPED };
  for (const fault of checked.flatMap(({ faults }) => faults)) counts[fault] += 1;
  return { suggestions: checked.flatMap(({ suggestion }) => suggestion ?? []), dropped: counts };
}
