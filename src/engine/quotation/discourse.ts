import { type Act, mainSubject, sourceOf } from './act.ts';
import type { Cast, PlacedMention } from './cast.ts';
import type { Frame } from './frame.ts';
import type { Gender } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { fits, ofMember, type Referent, referentOf } from './referent.ts';

/** The number of previous frames that are searched for the referent of a pronoun. */
const LONGEST_REACH = 4;

/** What is kept of a frame that was read. */
export interface Memory {
  readonly paragraph: number;
  /** The subject of its main clause. */
  readonly subject: Referent | null;
  /** The speakers in it. */
  readonly speakers: readonly Referent[];
  /** The members it names. */
  readonly mentions: readonly PlacedMention[];
}

/** Resolves the phrases of one frame after another. */
export interface Discourse {
  /** Resolves a phrase of the current frame. `how` says by what it was resolved. */
  readonly resolve: (phrase: Phrase | null) => Resolved | null;
  /** Starts to read a frame. */
  readonly enter: (frame: Frame, at: number, acts: readonly Act[]) => void;
  /** Keeps the frame that was read. */
  readonly leave: () => void;
}

export interface Resolved {
  readonly referent: Referent;
  readonly phrase: Phrase;
  readonly how: 'direct' | 'pronoun';
}

/** Reads an article frame by frame, and keeps the last ones. */
export function discourseOf(cast: Cast, texts: readonly string[]): Discourse {
  const memories: Memory[] = [];
  let frame: Frame | null = null;
  let index = -1;
  let acts: readonly Act[] = [];
  let subject: Resolved | null = null;
  const known = new Map<number, Resolved | null>();
  /** Referents that the article describes without naming, by noun: `a resident` is `the resident` later. */
  const unnamed = new Map<string, Referent>();

  const pronounOf = (gender: Gender, at: number): Referent | null => {
    const own = acts
      .filter(({ subject: one }) => one && one.to <= at)
      .map(({ subject: one }) => known.get((one as Phrase).from));
    const near = own.toReversed().find((one) => one && fits(one.referent, gender));
    if (near) return near.referent;
    const inFront = (cast.mentions[index] ?? []).findLast(
      (one) => one.to <= at && isSubject(frame as Frame, one) && fits(ofMember(one.member), gender),
    );
    if (inFront) return ofMember(inFront.member);
    if (subject && subject.phrase.to <= at && fitsAsSubject(subject.referent, gender)) return subject.referent;
    for (const memory of memories.slice(-LONGEST_REACH).toReversed()) {
      const found = inMemory(memory, gender);
      if (found !== undefined) return found;
    }
    return null;
  };
  const resolve = (phrase: Phrase | null): Resolved | null => {
    if (phrase === null) return null;
    const seen = known.get(phrase.from);
    if (seen !== undefined) return seen;
    known.set(phrase.from, null);
    if (frame === null) return null;
    const gender = phrase.kind === 'pronoun' ? frame.lexicon.pronoun(frame.items[phrase.from]) : null;
    const found = gender ? pronounOf(gender, phrase.from) : referentOf(phrase, frame, index, cast, texts);
    const referent = found?.definite ? (unnamed.get(found.head) ?? found) : found;
    if (referent && !gender && !referent.member && !referent.definite) unnamed.set(referent.head, referent);
    const resolved = referent && ({ referent, phrase, how: gender ? 'pronoun' : 'direct' } as const);
    known.set(phrase.from, resolved);
    return resolved;
  };
  return {
    resolve,
    enter: (next, at, own) => {
      [frame, index, acts, subject] = [next, at, own, null];
      known.clear();
      subject = resolve(mainSubject(frame));
      for (const act of acts) resolve(act.subject);
    },
    leave: () => {
      if (frame === null) return;
      const speakers = [...acts.map((act) => act.subject), sourceOf(frame)].flatMap(
        (one) => resolve(one)?.referent ?? [],
      );
      memories.push({
        paragraph: frame.paragraph,
        subject: subject?.referent ?? null,
        speakers,
        mentions: cast.mentions[index] ?? [],
      });
    },
  };
}

/** Resolves a pronoun by a frame: its subject, its speaker, or the only one who fits. Null if several fit, undefined if nobody does. */
function inMemory({ subject, speakers, mentions }: Memory, gender: Gender): Referent | null | undefined {
  const fitting = speakers.filter((one) => fits(one, gender));
  if (new Set(fitting.map(({ name }) => name)).size > 1) return null;
  if (fitting[0]) return fitting[0];
  if (subject && fitsAsSubject(subject, gender)) return subject;
  const others = new Set(mentions.map(({ member }) => member));
  const persons = [...others].map(ofMember).filter((one) => one.number === 'one' && fits(one, gender));
  if (persons.length === 0) return undefined;
  return persons.length === 1 ? persons[0] : null;
}

/** A noun that may be a thing does not become a person because it is the subject of a sentence. */
function fitsAsSubject(subject: Referent, gender: Gender): boolean {
  return fits(subject, gender) && (subject.member !== null || subject.number !== 'unknown');
}

/** Whether a name is the subject of the verb right after it. */
function isSubject({ items, lexicon }: Frame, { to }: PlacedMention): boolean {
  const next = items[to];
  return lexicon.is('passives', next) || lexicon.is('auxiliaries', next) || lexicon.is('otherVerbs', next);
}
