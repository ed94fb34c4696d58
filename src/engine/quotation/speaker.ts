import type { Extent } from '../types.ts';
import { type Act, actsIn, mainSubject, sourceOf } from './act.ts';
import type { Cast, Member } from './cast.ts';
import { type Discourse, discourseOf, type Resolved } from './discourse.ts';
import { type Frame, type Item, isAlone } from './frame.ts';
import { isKnownNoun, type Phrase } from './phrase.ts';
import {
  asBehind,
  authorOf,
  BEHIND,
  byBehind,
  governs,
  isDenied,
  isOneClause,
  isParenthetical,
  sayerBehind,
  sourceBehind,
} from './sayer.ts';

/** The speaker of a quotation in an article. */
export interface Speaker {
  /** The fullest name in the article, or a description of the speaker: `Ada Poe`, `a spokesman for the port`. */
  readonly name: string;
  /** The place of this name. */
  readonly named: Extent;
  /** The fullest name in the story if several articles are read together; otherwise the same. */
  readonly full: string;
  /** The member of the cast, to find the same one in other articles; null if only described. */
  readonly member: Member | null;
  /** The words that name the speaker next to the quotation, or where it started. */
  readonly as: Extent;
  /** Whether the paragraph names the speaker, uses a pronoun, or continues an earlier quotation. */
  readonly stated: 'direct' | 'pronoun' | 'earlier';
}

/** The most tokens between a quotation and its reporting verb. It also limits the work. */
const LONGEST_CLAUSE = 40;
const LONGEST_LEAD = 6;

/** Returns the key of a quotation: its paragraph and its index in it. */
export function quotationKey(paragraph: number, index: number): string {
  return `${paragraph}:${index}`;
}

/** A sentence that reports what somebody said without a quotation. */
export interface Told {
  readonly speaker: Speaker;
  /** The place of the sentence. */
  readonly extent: Extent;
}

/** The speakers of an article. */
export interface Speakers {
  /** The speaker of each quotation, by `quotationKey`. */
  readonly quoted: ReadonlyMap<string, Speaker>;
  readonly told: readonly Told[];
}

/** Finds the speaker of each quotation in the frames of an article, and who is cited without one. Time is linear. */
export function speakersIn(frames: readonly Frame[], texts: readonly string[], cast: Cast): Speakers {
  const found = new Map<string, Speaker>();
  const told: Told[] = [];
  const discourse = discourseOf(cast, texts);
  let last: Last | null = null;
  frames.forEach((frame, index) => {
    const acts = actsIn(frame);
    discourse.enter(frame, index, acts);
    const alone = isAlone(frame);
    for (const [at, item] of frame.items.entries()) {
      if (item.quotation === null) continue;
      const speaker: Speaker | null = alone
        ? carriedOn(frame, last)
        : isOutcry(frame, at)
          ? null
          : (speakerAt(frame, at, acts, discourse) ?? goesOn(frame, at, acts, last) ?? announced(frame, at, last));
      if (speaker) found.set(quotationKey(frame.paragraph, item.quotation), speaker);
    }
    told.push(...toldIn(frame, acts, discourse, found));
    discourse.leave();
    last = remembered(frame, acts, discourse, found, last, alone);
  });
  return { quoted: found, told };
}

/** Returns who is cited in a frame in addition to those it quotes. */
function toldIn(
  frame: Frame,
  acts: readonly Act[],
  discourse: Discourse,
  found: ReadonlyMap<string, Speaker>,
): readonly Told[] {
  const { items, paragraph, lexicon } = frame;
  const [first, end] = [items[0] as Item, items.at(-1) as Item];
  const reports = ({ verb, denied }: Act) =>
    !denied &&
    (lexicon.is('inverted', items[verb]) || lexicon.is('addressing', items[verb])) &&
    !lexicon.is('beside', items[verb]);
  const subjects = [...acts.filter(reports).map(({ subject }) => subject), sourceOf(frame)];
  const quoted = items.flatMap(({ quotation }) =>
    quotation === null ? [] : (found.get(quotationKey(paragraph, quotation))?.name ?? []),
  );
  const seen = new Set(quoted);
  return subjects.flatMap((subject) => {
    const speaker = said(subject, frame, discourse);
    // A noun that is no person’s, body’s or document’s is more often the object of something than a source.
    const head = discourse.resolve(subject)?.referent.head ?? '';
    if (speaker === null || seen.has(speaker.name)) return [];
    if (speaker.member === null && !isKnownNoun({ norm: head }, lexicon)) return [];
    seen.add(speaker.name);
    return [{ speaker, extent: { paragraph, start: first.start, end: end.end } }];
  });
}

/** `chants of “…”`: whoever is named beside it, a crowd calls it. */
function isOutcry({ items, lexicon }: Frame, at: number): boolean {
  const noun = lexicon.is('prepositions', items[at - 1]) ? at - 2 : at - 1;
  return lexicon.is('outcries', items[noun]);
}

/** A paragraph that begins with what the one before announces, `Poe tweeted:`, whatever stands behind it. */
function announced({ items }: Frame, at: number, last: Last | null): Speaker | null {
  const isFirst = items.slice(0, at).every(({ kind, quotation }) => kind === 'punctuation' && quotation === null);
  return isFirst && last?.announces && last.speaker ? { ...last.speaker, stated: 'earlier' } : null;
}

interface Last {
  readonly speaker: Speaker | null;
  readonly paragraph: number;
  readonly announces: boolean;
}

function carriedOn({ paragraph }: Frame, last: Last | null): Speaker | null {
  if (!last?.speaker) return null;
  if (last.announces) return { ...last.speaker, stated: 'earlier' };
  if (last.paragraph === paragraph) return last.speaker;
  return last.paragraph === paragraph - 1 ? { ...last.speaker, stated: 'earlier' } : null;
}

function remembered(
  frame: Frame,
  acts: readonly Act[],
  discourse: Discourse,
  found: ReadonlyMap<string, Speaker>,
  last: Last | null,
  alone: boolean,
): Last {
  const { items, paragraph } = frame;
  const announces = items.at(-1)?.norm === ':';
  const quoted = items.flatMap(({ quotation }) =>
    quotation === null ? [] : [found.get(quotationKey(paragraph, quotation)) ?? null],
  );
  if (alone && last) return { ...last, paragraph, announces };
  if (quoted.length > 0) return { speaker: quoted.at(-1) ?? null, paragraph, announces };
  const speakers = acts.flatMap((act) => discourse.resolve(act.subject) ?? []);
  const subject = discourse.resolve(mainSubject(frame));
  const resolved = speakers.at(-1) ?? (subject?.referent.number === 'one' && subject.referent.member ? subject : null);
  const isKnown = resolved && !resolved.referent.vague;
  return { speaker: isKnown ? speakerOf(resolved, frame) : null, paragraph, announces };
}

/** `“…,” Poe said. At the same time, “it will cost more.”`: a sentence that says nothing itself but when or how. */
function goesOn(
  { items, paragraph, lexicon }: Frame,
  at: number,
  acts: readonly Act[],
  last: Last | null,
): Speaker | null {
  if (acts.length > 0 || last?.paragraph !== paragraph || !last.speaker) return null;
  const isLast = items.slice(at + 1).every(({ kind, quotation }) => quotation === null && kind === 'punctuation');
  const own = items.slice(0, at).filter(({ kind }) => kind !== 'punctuation');
  const isLead =
    own.length > 0 && own.length <= LONGEST_LEAD && own.every(({ quotation, name }) => quotation === null && !name);
  const opens = lexicon.is('prepositions', own[0]) || lexicon.is('adverbs', own[0]) || lexicon.is('joints', own[0]);
  return isLast && isLead && opens && items[at - 1]?.norm === ',' ? { ...last.speaker, stated: 'earlier' } : null;
}

function speakerOf(
  { referent, phrase, how }: Resolved,
  { items, paragraph }: Pick<Frame, 'items' | 'paragraph'>,
): Speaker {
  const start = (items[phrase.from] as Item).start;
  const end = (items[phrase.to - 1] as Item).end;
  const { name, named, member } = referent;
  return { name, named, full: name, member, as: { paragraph, start, end }, stated: how };
}

/** Returns the speaker of the quotation at an item. */
function speakerAt(frame: Frame, at: number, acts: readonly Act[], discourse: Discourse): Speaker | null {
  const { items } = frame;
  const before = acts.findLast((act) => act.verb < at && governs(act, at, frame));
  const source = sourceBehind(frame, at);
  if (source && !(before && isOneClause(frame, before.verb, at))) return said(source, frame, discourse);
  const after = acts.find(({ verb }) => verb > at);
  const by = byBehind(frame, at, before);
  if (by) return said(by, frame, discourse);
  const asked = asBehind(frame, at);
  if (asked !== undefined) return asked && said(asked, frame, discourse);
  const behind = sayerBehind(frame, at, after);
  const isInClause = items[at - 1] !== undefined && items[at - 1]?.kind !== 'punctuation';
  const first = before && at - before.verb <= LONGEST_CLAUSE ? before : null;
  if (first && isDenied(frame, first, acts)) return null;
  const inFront = said(first?.subject ?? null, frame, discourse);
  const next = said(behind, frame, discourse);
  const isAside = after?.subject?.kind === 'name' && first?.subject?.kind === 'noun' && isParenthetical(frame, after);
  const near = isInClause && !isAside ? (inFront ?? next) : (next ?? inFront);
  return (
    near ??
    inThatClause(frame, at, acts, discourse) ??
    chained(frame, at, acts, discourse) ??
    atEnd(frame, at, acts, discourse) ??
    bySource(frame, discourse)
  );
}

function said(phrase: Phrase | null, frame: Frame, discourse: Discourse): Speaker | null {
  const resolved = discourse.resolve(phrase && (authorOf(frame, phrase) ?? phrase));
  return resolved && !resolved.referent.vague ? speakerOf(resolved, frame) : null;
}

/** `Poe made clear that it was “fair”`: the verb is unknown, but `that` introduces what is said. */
function inThatClause(frame: Frame, at: number, acts: readonly Act[], discourse: Discourse): Speaker | null {
  const { items, lexicon } = frame;
  const that = items.slice(0, at).findIndex((item) => lexicon.is('that', item));
  const subject = acts.length > 0 || that < 1 ? null : mainSubject(frame);
  if (!subject || subject.to > that || subject.kind === 'noun' || lexicon.is('passives', items[subject.to]))
    return null;
  const resolved = discourse.resolve(subject);
  const isPerson = resolved?.referent.number === 'one' || (resolved?.referent.member?.words.length ?? 0) > 1;
  return isPerson && resolved?.referent.number !== 'body' ? said(subject, frame, discourse) : null;
}

/** `“fair” and “good”, Poe said`: who says the next one. */
function chained(frame: Frame, at: number, acts: readonly Act[], discourse: Discourse): Speaker | null {
  const { items, lexicon } = frame;
  let next = at + 1;
  while (items[next] && next - at < BEHIND && (items[next]?.norm === ',' || lexicon.is('joints', items[next])))
    next += 1;
  if (next === at + 1 || typeof items[next]?.quotation !== 'number') return null;
  const act = acts.find(({ verb }) => verb > next);
  return said(sayerBehind(frame, next, act), frame, discourse);
}

/** `… “fair” prices in the port, Poe said on Monday.` */
function atEnd(frame: Frame, at: number, acts: readonly Act[], discourse: Discourse): Speaker | null {
  const act = acts.find(({ verb, from }) => verb > at && leadsTo(frame.items[from - 1]));
  if (!act?.subject || act.denied || !isParenthetical(frame, act)) return null;
  return said(act.subject, frame, discourse);
}

function leadsTo(item: Item | undefined): boolean {
  return item?.norm === ',' || item?.leadsOn === true;
}

function bySource(frame: Frame, discourse: Discourse): Speaker | null {
  return said(sourceOf(frame), frame, discourse);
}
