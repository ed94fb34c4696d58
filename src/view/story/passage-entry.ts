import type { Member, Passage } from '../../engine/index.ts';
import { numbersIn, type Telling } from '../telling.ts';

/** Where one outlet tells a passage: `AP 3–4`, linked to the first of them. */
export interface Place {
  readonly siglum: string;
  readonly name: string;
  readonly numbers: string;
  readonly address: string;
}

/** A passage as a list shows it: its number, the words of the first outlet that has it, and where each has it. */
export interface PassageEntry {
  readonly number: number;
  readonly words: string;
  readonly language: string;
  readonly places: readonly Place[];
}

/** The paragraphs that only one outlet has. */
export interface Alone {
  readonly telling: Telling;
  readonly paragraphs: readonly { readonly label: string; readonly words: string; readonly address: string }[];
}

/** As many words as let a reader know which paragraph is meant. */
const OPENING = 18;

/** Where so few words more are all, nothing is left out. */
const SPARED = 4;

/** What has no spaces has no words to count: so many characters at the most. */
const LONGEST_OPENING = 240;

/** The first words of a text, with an ellipsis where more follow. */
export function opening(text: string): string {
  const words = text.slice(0, 2 * LONGEST_OPENING).split(/\s+/u);
  const start = words.slice(0, OPENING).join(' ');
  if (start.length > LONGEST_OPENING) return `${start.slice(0, LONGEST_OPENING).replace(/[\ud800-\udbff]$/, '')} …`;
  const isAll = words.length <= OPENING + SPARED && text.length <= 2 * LONGEST_OPENING;
  return isAll ? words.join(' ') : `${start} …`;
}

function fragment(telling: Telling, index: number): string {
  return `${telling.address}#${telling.paragraphs[index]?.id ?? ''}`;
}

/** Where each of the tellings has any of a passage's members, in the tellings' order. */
export function placesOf(members: readonly Member[], tellings: readonly Telling[]): readonly Place[] {
  return tellings.flatMap((telling, article) => {
    const own = members.filter((member) => member.article === article).map(({ paragraph }) => paragraph);
    const first = own[0];
    if (first === undefined) return [];
    const numbers = numbersIn(telling, own);
    return [{ siglum: telling.siglum, name: telling.name, numbers, address: fragment(telling, first) }];
  });
}

function outletsIn(passage: Passage): number {
  return new Set(passage.members.map((member) => member.article)).size;
}

/** A passage as a list shows it; null where it has no member. */
export function passageEntry({ number, members }: Passage, tellings: readonly Telling[]): PassageEntry | null {
  const first = members[0];
  const telling = first === undefined ? undefined : tellings[first.article];
  if (first === undefined || telling === undefined) return null;
  const words = opening(telling.paragraphs[first.paragraph]?.text ?? '');
  return { number, words, language: telling.language, places: placesOf(members, tellings) };
}

/** The passages that as many as `outlets` of the tellings have, in reading order. */
export function sharedPassages(
  passages: readonly Passage[],
  tellings: readonly Telling[],
  outlets: number,
): readonly PassageEntry[] {
  return passages
    .filter((passage) => outletsIn(passage) === outlets)
    .flatMap((passage) => passageEntry(passage, tellings) ?? []);
}

/** For every telling the paragraphs whose passage no other outlet has. */
export function alonePassages(passages: readonly Passage[], tellings: readonly Telling[]): readonly Alone[] {
  const alone = passages.filter((passage) => outletsIn(passage) === 1).flatMap((passage) => passage.members);
  return tellings.map((telling, article) => ({
    telling,
    paragraphs: alone
      .filter((member) => member.article === article)
      .sort((a, b) => a.paragraph - b.paragraph)
      .map(({ paragraph: index }) => ({
        label: telling.paragraphs[index]?.label ?? '',
        words: opening(telling.paragraphs[index]?.text ?? ''),
        address: fragment(telling, index),
      })),
  }));
}
