import type { ComparedLink } from '../../engine/index.ts';
import { linkVerdict } from '../pair/verdict.ts';
import { absenceEntry, type Entry, linkedEntry, pointerEntry, RANKS } from './entry.ts';
import { type Desk, type Facing, facingOf, isCore } from './facing.ts';
import { mentionsOf } from './mention.ts';
import type { Stretch } from './stretch.ts';

/** An entry with the paragraphs that it is about, to compare it with others. */
interface Held {
  readonly entry: Entry;
  readonly facing: Facing;
  readonly paragraphs: readonly number[];
}

/** Returns the entries of one other outlet. Each of its paragraphs in the stretch is in exactly one entry. */
function entriesOf(facing: Facing, desk: Desk): readonly Held[] {
  const { stretch, other, links } = facing;
  const own = stretch.members.filter(({ article }) => article === other).map(({ paragraph }) => paragraph);
  const open = new Set(own);
  const told = links.filter(isCore).flatMap((link): readonly Held[] => {
    const paragraphs = link.right.filter((paragraph) => open.delete(paragraph));
    if (paragraphs.length > 0) return [{ entry: linkedEntry(link, paragraphs, facing, desk), facing, paragraphs }];
    if (link.right.some((paragraph) => own.includes(paragraph))) return [];
    return [{ entry: pointerEntry(link, facing, desk), facing, paragraphs: [] }];
  });
  if (told.length > 0) return told;
  // An insert is only there because the base lacks it, so the base needs no entry.
  return other === desk.base ? [] : [{ entry: absenceEntry(facing, desk), facing, paragraphs: [] }];
}

const isLine = ({ words, style }: Entry): boolean => words.length === 0 && style === null;

function isAll(some: readonly number[], all: readonly number[]): boolean {
  return some.length === all.length && some.every((number, at) => number === all[at]);
}

/** Returns whether two outlets have the same words, apart from unmarked changes. */
function haveSameWords(one: Held, other: Held, { ties }: Desk): boolean {
  if (one.facing.other === other.facing.other) return false;
  const isSame = (link: ComparedLink): boolean =>
    isAll(link.left, one.paragraphs) && isAll(link.right, other.paragraphs) && linkVerdict(link) === 'same';
  return ties(one.facing.other, other.facing.other).from(one.paragraphs).some(isSame);
}

/** Merges the entries of two outlets: the words of the first, with the sigla of both. */
function shared(first: Held, { facing, paragraphs, entry }: Held): Held {
  const mentions = isLine(entry) ? entry.mentions : mentionsOf(paragraphs, facing);
  const owners = [first.entry.owners, entry.owners].filter((siglum) => siglum !== '').join(', ');
  return { ...first, entry: { ...first.entry, owners, mentions: [...first.entry.mentions, ...mentions] } };
}

/** Merges entries that say the same, or would print the same words twice. */
function gathered(entries: readonly Held[], desk: Desk): readonly Entry[] {
  const out: Held[] = [];
  for (const held of entries) {
    const { verdict } = held.entry;
    const isOne = (before: Held): boolean =>
      before.entry.verdict === verdict &&
      ((isLine(before.entry) && isLine(held.entry)) ||
        (held.entry.words.length > 0 && haveSameWords(before, held, desk)));
    const at = out.findIndex(isOne);
    const before = out[at];
    if (before === undefined) out.push(held);
    else out[at] = shared(before, held);
  }
  return out.map(({ entry }) => entry);
}

/** Builds the apparatus of a stretch, ordered by rank, then by the story's order of outlets. */
export function apparatusOf(stretch: Stretch, desk: Desk): readonly Entry[] {
  const entries = desk.reports.flatMap((_, other) =>
    facingOf(stretch, other, desk).flatMap((facing) => entriesOf(facing, desk)),
  );
  const ranked = RANKS.flatMap((rank) => entries.filter(({ entry }) => entry.rank === rank));
  return gathered(ranked, desk);
}
