import { isCapitalised } from '../rules/rule.ts';
import type { Extent } from '../types.ts';
import type { Frame, Item } from './frame.ts';
import { type Naming, namingIn } from './name.ts';
import { isNamingVerb, isPronoun, isSayingVerb } from './saying.ts';
import { namingBehind, type Saying, sayingsIn } from './subject.ts';

/** Who says a quotation, as the text has it. */
export interface Speaker {
  /** The words that name who speaks: `Mr Poe`, `the mayor`, `state media`. */
  readonly name: string;
  /** Where they stand. */
  readonly named: Extent;
  /**
   * Whether the sentence itself says it; else it is inferred from the sentence before: by he, she or they, or because the
   * quotation goes on there.
   */
  readonly how: 'stated' | 'inferred';
}

/** Who spoke last, before a frame. */
interface Memory {
  readonly last: Speaker | null;
  readonly paragraph: number;
  /** Whether the frame before ends with a colon. */
  readonly announces: boolean;
}

const BEHIND = 24;
const LONGEST_CLAUSE = 24;
/** `…, the mayor said at a meeting on Monday.`: so many tokens may stand behind the verb at the end of a sentence. */
const LONGEST_TAIL = 10;

/** A frame with what is found in it once for all its quotations. */
interface Sentence extends Frame {
  readonly text: string;
  readonly sayings: readonly Saying[];
  readonly known: Known;
  /** Whether there is nothing but quotations in it. */
  readonly alone: boolean;
  readonly source: Speaker | null;
}

/** Finds who says each quotation in the frames of an English article, by `quotationKey`, in time linear in the article. */
export function speakersIn(frames: readonly Frame[], texts: readonly string[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  let memory: Memory = { last: null, paragraph: -1, announces: false };
  for (const frame of frames) {
    const sentence = read(frame, texts[frame.paragraph] ?? '', memory.last);
    let passed = 0;
    frame.items.forEach(({ quotation }, at) => {
      if (sentence.sayings[passed]?.verb === at) passed += 1;
      const speaker = quotation === null ? null : speakerAt(sentence, at, passed, memory);
      if (speaker && quotation !== null) found.set(quotationKey(frame.paragraph, quotation), speaker);
    });
    memory = remember(sentence, memory);
  }
  return found;
}

/** A quotation of an article by its paragraph and its index among the paragraph’s own. */
export function quotationKey(paragraph: number, index: number): string {
  return `${paragraph}:${index}`;
}

function read(frame: Frame, text: string, last: Speaker | null): Sentence {
  const sayings = sayingsIn(frame.items);
  return {
    ...frame,
    text,
    sayings,
    known: resolvedNamings(frame, text, sayings, last),
    alone: frame.items.every(({ quotation, kind }) => quotation !== null || kind === 'punctuation'),
    source: sayings.length === 0 ? sourceIn(frame, text) : null,
  };
}

type Known = (naming: Naming | null) => Speaker | null;

/** Namings as speakers: a name is itself, a pronoun whoever was named last as a speaker, in the frame or before it. */
function resolvedNamings(frame: Frame, text: string, sayings: readonly Saying[], last: Speaker | null): Known {
  const byStart = new Map<number, Speaker | null>();
  let nearest = last;
  const resolve = (naming: Naming): Speaker | null => {
    const named = namedBy(frame, naming, text);
    if (!naming.pronoun) return named;
    return nearest && agrees(nearest.name, named.name) ? { ...nearest, how: 'inferred' } : null;
  };
  for (const { subject } of sayings) {
    if (!subject || byStart.has(subject.from)) continue;
    const speaker = resolve(subject);
    byStart.set(subject.from, speaker);
    nearest = speaker ?? nearest;
  }
  return (naming) => (naming ? (byStart.get(naming.from) ?? resolve(naming)) : null);
}

function namedBy({ items, paragraph }: Frame, { from, to }: Naming, text: string): Speaker {
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? start;
  const name = text.slice(start, end);
  return { name, named: { paragraph, start, end }, how: 'stated' };
}

const PERSON = /(?:er|or|ent|man|woman|person|ist|ant|chief|king|queen|head)$/;
const SEVERAL = /(?:s|media|police|people)$/;

/** Whether he, she or they may stand for a name: `the ministry` is no he, `officials` is they. */
function agrees(name: string, pronoun: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (/^they$/i.test(pronoun)) return SEVERAL.test(last);
  return /^\p{Lu}/u.test(last) ? !/^the\s/i.test(name) : PERSON.test(last);
}

/** Who says the quotation at an item, before which `passed` verbs of saying stand. */
function speakerAt(sentence: Sentence, at: number, passed: number, memory: Memory): Speaker | null {
  const { items, text, sayings, known, source } = sentence;
  if (sentence.alone) return carriedOn(sentence, memory);
  if (namesOnly(items, at, text)) return null;
  const before = known(sayerBefore(items, at, sayings[passed - 1]));
  const behind = known(sayerBehind(items, at, sayings[passed]));
  const isInClause = items[at - 1] !== undefined && items[at - 1]?.kind !== 'punctuation';
  const first = isInClause ? (before ?? behind) : (behind ?? before);
  return first ?? known(sayerAtEnd(items, at, sayings.at(-1))) ?? source;
}

const TITLE = /^.(?:\p{Lu}[^\s]*|\p{Ll}{1,3})(?:\s+(?:\p{Lu}[^\s]*|\p{Ll}{1,3}))+$/u;
const LONGEST_TITLE = 80;

/** A title, `on “Meet the Mayor”`, what something is called, and what is only “so-called”: nobody need have said these. */
function namesOnly(items: readonly Item[], at: number, text: string): boolean {
  const before = items[at - 1];
  const item = items[at];
  if (!before || !item) return false;
  if (before.norm === 'so-called') return true;
  if (isNamingVerb(before))
    return items.slice(Math.max(0, at - LONGEST_CLAUSE), at).every(({ norm }) => norm !== 'what');
  if (isSayingVerb(before) || before.kind === 'punctuation') return false;
  return item.end - item.start <= LONGEST_TITLE && TITLE.test(text.slice(item.start, item.end - 1));
}

/** A quotation with nothing around it goes on with what was said before it in its paragraph, or announced by a colon. */
function carriedOn({ paragraph }: Frame, { last, paragraph: before, announces }: Memory): Speaker | null {
  if (last && announces) return last;
  return last && before === paragraph ? { ...last, how: 'inferred' } : null;
}

/** `Poe said “…”`, `Poe called it a “…”`: the last verb before the quotation; not `Poe denied saying “…”`. */
function sayerBefore(items: readonly Item[], at: number, saying: Saying | undefined): Naming | null {
  if (!saying) return null;
  const between = items.slice(Math.max(saying.verb + 1, at - LONGEST_CLAUSE), at);
  return between.some(({ norm }, index) => norm === 'saying' && between[index - 1]?.norm !== 'as')
    ? null
    : saying.subject;
}

/** `“…,” Poe said` and `“…,” said Poe`. */
function sayerBehind(items: readonly Item[], at: number, saying: Saying | undefined): Naming | null {
  const hasComma = items[at + 1]?.norm === ',';
  if (!items[at]?.leadsOn && !hasComma) return null;
  const from = at + (hasComma ? 2 : 1);
  if (!saying || saying.verb > from + BEHIND) return null;
  if (saying.verb === from) return saying.subject;
  return saying.subject?.from === from ? saying.subject : null;
}

/** `… “fair” prices in the port, Poe said on Monday.` */
function sayerAtEnd(items: readonly Item[], at: number, saying: Saying | undefined): Naming | null {
  if (!saying?.subject || saying.verb < at || saying.verb < items.length - LONGEST_TAIL) return null;
  if (items.slice(saying.verb).some(({ quotation }) => quotation !== null)) return null;
  const first = Math.min(saying.subject.from, saying.verb);
  return first > at && items[first - 1]?.norm === ',' ? saying.subject : null;
}

/** `according to the Portmere Gazette`. */
function sourceIn(frame: Frame, text: string): Speaker | null {
  const { items } = frame;
  const to = items.findIndex(({ norm }, at) => norm === 'to' && items[at - 1]?.norm === 'according');
  const naming = to < 0 ? null : namingBehind(items, to);
  if (!naming || naming.pronoun) return null;
  const hasName = items.slice(naming.from, naming.to).some(isCapitalised) && namingIn(items, naming.from, naming.to);
  return hasName ? namedBy(frame, naming, text) : null;
}

/** Whoever speaks in a frame is remembered, unless several do; a frame that says nothing keeps whom its he or she means. */
function remember({ items, paragraph, sayings, known, alone }: Sentence, memory: Memory): Memory {
  const announces = items.at(-1)?.norm === ':';
  const speakers = sayings.flatMap(({ subject }) => known(subject) ?? []);
  const [first] = speakers;
  if (first) {
    const isOne = speakers.every(({ name }) => name === first.name);
    return { last: isOne ? first : null, paragraph, announces };
  }
  const keeps = alone || (items[0] !== undefined && isPronoun(items[0]));
  return { last: keeps ? memory.last : null, paragraph, announces };
}
