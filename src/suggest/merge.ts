import type { LinkKind } from '../engine/index.ts';
import type { LinkSuggestion, Quoted, Suggestion } from './suggestion.ts';

type Grouped = Exclude<Suggestion, { readonly of: 'link' | 'unlink' }>;

/** Nearer first. */
const KINDS: readonly LinkKind[] = ['same', 'reworded', 'related'];

const isLink = (suggestion: Suggestion): suggestion is LinkSuggestion => suggestion.of === 'link';
const isGrouped = (suggestion: Suggestion): suggestion is Grouped =>
  suggestion.of !== 'link' && suggestion.of !== 'unlink';

/** One link for two paragraphs: the nearest kind that was said of them. */
function mergeLinks(links: readonly LinkSuggestion[]): readonly LinkSuggestion[] {
  const best = new Map<string, LinkSuggestion>();
  for (const link of links) {
    const key = link.members
      .map(({ outlet, id }) => `${outlet}:${id}`)
      .toSorted()
      .join(' ');
    const known = best.get(key);
    if (known === undefined || KINDS.indexOf(link.kind) < KINDS.indexOf(known.kind)) best.set(key, link);
  }
  return [...best.values()];
}

/** Whether one has the words of the other, in the same paragraph. */
function overlap(one: Quoted, other: Quoted): boolean {
  if (one.outlet !== other.outlet || one.id !== other.id) return false;
  return one.words.includes(other.words) || other.words.includes(one.words);
}

/** The speaker that most of them name; of several the fullest. */
function speakerOf(suggestions: readonly Grouped[]): string | null {
  const names = suggestions.flatMap((one) => (one.of === 'quotation' && one.speaker !== null ? [one.speaker] : []));
  const counted = [...Map.groupBy(names, (name) => name)];
  counted.sort(([a, many], [b, others]) => others.length - many.length || b.length - a.length || (a < b ? -1 : 1));
  return counted[0]?.[0] ?? null;
}

function joined(first: Grouped, rest: readonly Grouped[]): Grouped {
  const all = [first, ...rest];
  const members: Quoted[] = [];
  for (const member of all.flatMap((one) => one.members))
    if (!members.some((known) => overlap(known, member))) members.push(member);
  if (first.of === 'quotation') return { ...first, members, speaker: speakerOf(all) };
  if (first.of === 'topic') return { ...first, members };
  const differing = all.find((one) => one.of === 'figure' && one.relation !== 'same');
  return { ...first, members, relation: differing?.of === 'figure' ? differing.relation : first.relation };
}

/** Suggestions that share words of a paragraph are parts of one: each request saw only some of the articles. */
function mergeGroups(suggestions: readonly Grouped[]): readonly Grouped[] {
  const groups: Grouped[] = [];
  for (const suggestion of suggestions) {
    const kin = groups.filter(
      (group) =>
        group.of === suggestion.of &&
        group.members.some((one) => suggestion.members.some((other) => overlap(one, other))),
    );
    const [first] = kin;
    if (first === undefined) groups.push(suggestion);
    else {
      const rest = kin.slice(1);
      groups[groups.indexOf(first)] = joined(first, [...rest, suggestion]);
      for (const group of rest) groups.splice(groups.indexOf(group), 1);
    }
  }
  return groups;
}

/** Joins what the answers to several requests say of one thing: links first, then quotations, figures and topics. */
export function mergeSuggestions(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return [...mergeLinks(suggestions.filter(isLink)), ...mergeGroups(suggestions.filter(isGrouped))];
}
