import type { Extent } from '../types.ts';
import type { Frame, Item } from './frame.ts';
import type { Gender } from './lexicon.ts';
import { type Mention, mentionsIn } from './mention.ts';
import { isPossessive } from './phrase.ts';

/** A person or body that an article names, with the fullest name it gives. */
export interface Member {
  readonly name: string;
  /** The place of that name. */
  readonly named: Extent;
  /** The words of the name, normalized for comparison. */
  readonly words: readonly string[];
  readonly kind: Mention['kind'];
  readonly gender: Gender;
  readonly offices: ReadonlySet<string>;
}

/** A mention with its member and the index of its frame. */
export interface PlacedMention extends Mention {
  readonly member: Member;
  readonly frame: number;
}

/** Everybody that an article names. */
export interface Cast {
  /** All members. */
  readonly members: readonly Member[];
  /** Short names of bodies, in lower case. */
  readonly short: ReadonlyMap<string, Member>;
  /** The mentions in each frame, in order. */
  readonly mentions: readonly (readonly PlacedMention[])[];
  /** Returns the member that words name at a frame: the fullest name that fits, or the last mentioned of several. */
  readonly named: (words: readonly string[], frame: number, gender: Gender) => Member | null;
  /** Returns the member that a description means at a frame, `the senator`: the holder of that office, or the last mentioned of several. */
  readonly described: (words: readonly string[], frame: number) => Member | null;
}

interface Draft {
  name: string;
  named: Extent;
  readonly words: readonly string[];
  kind: Mention['kind'];
  gender: Gender;
  readonly offices: Set<string>;
  /** The frames that mention it, and those with more than one word of its name. */
  readonly frames: number[];
  readonly full: number[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Returns the cast of an article. Time is linear in its length. */
export function castOf(frames: readonly Frame[], texts: readonly string[]): Cast {
  const found = frames.map(mentionsIn);
  const drafts = new Map<string, Draft>();
  const full = found.flatMap((mentions, frame) => mentions.map((mention) => ({ mention, frame })));
  const byWord = new Map<string, Draft[]>();
  const aliases = new Map<string, Draft>();
  for (const { mention, frame } of full.toSorted(
    (a, b) => b.mention.words.length - a.mention.words.length || a.frame - b.frame,
  )) {
    if (mention.isOffice && !byWord.has(mention.words[0] as string)) continue;
    const known = fitting(mention.words, frame, mention.gender, byWord);
    const draft = known ?? draftOf(mention, frames[frame] as Frame, texts);
    if (!known) {
      drafts.set(mention.words.join(' '), draft);
      for (const word of new Set(mention.words)) byWord.set(word, [...(byWord.get(word) ?? []), draft]);
    }
    note(draft, mention, frame);
    const alias = aliasBehind(mention, frames[frame] as Frame, texts);
    if (alias) aliases.set(alias, draft);
  }
  const indexed = { byWord, byAcronym: new Map([...acronymsOf([...drafts.values()]), ...aliases]) };
  for (const { frames: own, full: whole } of drafts.values())
    for (const list of [own, whole]) list.sort((a, b) => a - b);
  const placed = found.map((mentions, frame) =>
    mentions.flatMap((mention) => {
      const member = memberOf(mention.words, frame, mention.gender, indexed);
      return member ? [{ ...mention, frame, member }] : [];
    }),
  );
  const byOffice = new Map<string, Draft[]>();
  for (const draft of drafts.values())
    for (const office of draft.offices) byOffice.set(office, [...(byOffice.get(office) ?? []), draft]);
  return {
    members: [...drafts.values()],
    short: indexed.byAcronym,
    mentions: placed,
    named: (words, frame, gender) => memberOf(words, frame, gender, indexed),
    described: (words, frame) => latest(describedBy(words, byOffice, frames[0]), frame, true),
  };
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
  readonly byAcronym: ReadonlyMap<string, Draft>;
}

function memberOf(
  words: readonly string[],
  frame: number,
  gender: Gender,
  { byWord, byAcronym }: Index,
): Member | null {
  const [only] = words;
  const short = words.length === 1 && only !== undefined ? byAcronym.get(only.replaceAll('.', '')) : undefined;
  return short ?? fitting(words, frame, gender, byWord);
}

/** The draft whose name has all the words, the last of them as its last where there is one; of several the one mentioned last. */
function fitting(
  words: readonly string[],
  frame: number,
  gender: Gender,
  byWord: ReadonlyMap<string, readonly Draft[]>,
): Draft | null {
  const last = words.at(-1) ?? '';
  const all = (byWord.get(last) ?? []).filter(
    (draft) => words.every((word) => draft.words.includes(word)) && agrees(draft.gender, gender),
  );
  const fit = all.filter((draft) => surnameOf(draft) === last || draft.words[0] === words[0]);
  const exact = fit.filter((draft) => draft.words.length === words.length);
  const longer = fit.filter(
    (draft) => draft.words.length > words.length && (words.length > 1 || draft.kind !== 'body'),
  );
  return meant(longer.length > 0 ? longer : exact, frame);
}

function surnameOf({ words }: Draft): string {
  return words.findLast((word) => !SUFFIX.test(word)) ?? '';
}

/** The number of frames for which readers remember a full name. */
const FRESH = 4;

/** Resolves a short name: the member whose full name was given just before, or else the one named most often. */
function meant(drafts: readonly Draft[], frame: number): Draft | null {
  if (drafts.length <= 1) return drafts[0] ?? null;
  const fresh = latest(drafts, frame, true, ({ full }) => full);
  const at = fresh?.full.findLast((one) => one <= frame) ?? Number.NEGATIVE_INFINITY;
  if (frame - at <= FRESH) return fresh;
  return drafts.reduce((most, draft) => (draft.full.length > most.full.length ? draft : most));
}

/** Returns the draft mentioned last before or in a frame, or else first after it. */
function latest(
  drafts: readonly Draft[],
  frame: number,
  onlyBefore: boolean,
  framesOf: (draft: Draft) => readonly number[] = ({ frames }) => frames,
): Draft | null {
  let best: Draft | null = null;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    const before = framesOf(draft).findLast((at) => at <= frame);
    if (before === undefined && onlyBefore) continue;
    const at = before ?? -1 - (draft.frames[0] ?? 0);
    if (at > bestAt) [best, bestAt] = [draft, at];
  }
  return best;
}

export function agrees(one: Gender, other: Gender): boolean {
  return one === 'any' || other === 'any' || one === other;
}

function draftOf(mention: Mention, frame: Frame, texts: readonly string[]): Draft {
  const { named, name } = nameAt(mention, frame, texts);
  return {
    name,
    named,
    words: mention.words,
    kind: mention.kind,
    gender: mention.gender,
    offices: new Set(),
    frames: [],
    full: [],
  };
}

const ALIAS = /^\s?\(["“]?(\p{Lu}[\p{L}.-]{1,20})["”]?\)/u;

/** `Harbour Command (Harcom)`: the short name of a body in parentheses after it. */
function aliasBehind(
  { to, words, titled }: Mention,
  { items, paragraph }: Frame,
  texts: readonly string[],
): string | null {
  const end = (items[to - 1] as Item).end;
  const alias =
    titled || words.length < 2
      ? null
      : ALIAS.exec((texts[paragraph] as string).slice(end, end + 30))?.[1]?.toLowerCase();
  return alias && words.some((word) => word.charAt(0) === alias.charAt(0)) ? alias : null;
}

function nameAt({ from, to }: Pick<Mention, 'from' | 'to'>, { items, paragraph }: Frame, texts: readonly string[]) {
  const last = items[to - 1] as Item;
  const start = (items[from] as Item).start;
  const end = isPossessive(last) ? last.end - 2 : last.end;
  return { name: (texts[paragraph] as string).slice(start, end), named: { paragraph, start, end } };
}

function note(draft: Draft, mention: Mention, frame: number): void {
  draft.frames.push(frame);
  if (mention.words.length > 1) draft.full.push(frame);
  for (const office of mention.offices) draft.offices.add(office);
  if (draft.gender === 'any') draft.gender = mention.gender;
  if (mention.kind === 'person' || (mention.kind === 'place' && draft.kind === 'unknown')) draft.kind = mention.kind;
}

/** `NFL` for the National Football League; in the words of a text none is both. */
function acronymsOf(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const initials = (draft: Draft) =>
    draft.words
      .filter((word) => word.length > 2)
      .map((word) => word.charAt(0))
      .join('');
  return new Map(
    drafts.filter(({ words, kind }) => words.length > 2 && kind !== 'person').map((draft) => [initials(draft), draft]),
  );
}

/** Returns those whose offices include the head of a description, and most of its other words. */
function describedBy(
  words: readonly string[],
  byOffice: ReadonlyMap<string, readonly Draft[]>,
  frame: Frame | undefined,
): readonly Draft[] {
  const head = words.at(-1);
  if (head === undefined || frame === undefined) return [];
  const same = (office: string) => frame.lexicon.sameOffices(office);
  const found = [...new Set(same(head).flatMap((office) => byOffice.get(office) ?? []))];
  const others = words.slice(0, -1);
  const score = (draft: Draft) => others.filter((word) => draft.offices.has(word)).length;
  const best = Math.max(0, ...found.map(score));
  return found.filter((draft) => score(draft) === best);
}
