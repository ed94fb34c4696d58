import type { ChangeKind, ComparedLink, Counterpart } from '../../engine/index.ts';
import { isStyle, markedChanges, type Side } from '../marked-text.ts';
import type { Strings } from '../strings/strings.ts';
import type { Slot } from './slot.ts';

/**
 * The verdicts on rows, the most substantial first. A row has the first that applies.
 */
export const VERDICTS = [
  'figure',
  'quotation',
  'attribution',
  'wording',
  'retold',
  'moved',
  'partly',
  'only left',
  'only right',
  'unmatched left',
  'unmatched right',
  'style',
  'same',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const DIFFERENCES = ['figure', 'quotation', 'attribution', 'wording'] as const satisfies readonly ChangeKind[];

/** The sigla of the two sides. */
export type Sigla = Readonly<Record<Side, string>>;

function substanceOf(link: ComparedLink): ReadonlySet<ChangeKind> {
  return new Set(link.changes.map((change) => change.kind).filter((kind) => !isStyle(kind)));
}

function loneVerdict({ left }: Slot, { kind }: Counterpart): Verdict {
  const side = left.length > 0 ? 'left' : 'right';
  switch (kind) {
    case 'same':
    case 'reworded':
      return 'moved';
    case 'partly':
      return 'partly';
    case 'none found':
      return `unmatched ${side}`;
    case 'only here':
      return `only ${side}`;
  }
}

/** Returns the verdict on a link, in place or moved. */
export function linkVerdict(link: ComparedLink): Verdict {
  if (link.kind === 'related') return 'partly';
  const substance = substanceOf(link);
  const found = DIFFERENCES.find((kind) => substance.has(kind));
  if (found !== undefined) return found;
  if (!link.precise) return link.kind === 'same' ? 'wording' : 'retold';
  if (substance.has('added')) return 'wording';
  return markedChanges(link.changes).length > 0 ? 'style' : 'same';
}

/**
 * Returns the verdict on a row.
 *
 * @param answer what the other side has of a one-sided slot; null for a slot with a link
 */
export function verdictOf(slot: Slot, answer: Counterpart | null): Verdict {
  if (slot.link !== null) return linkVerdict(slot.link);
  return answer === null ? 'same' : loneVerdict(slot, answer);
}

/** `AP says more`, `each says more`: names the side with added words. */
function sayingMore(link: ComparedLink, sigla: Sigla, words: Strings['verdict']): string {
  const added = link.changes.filter((change) => change.kind === 'added');
  const left = added.some((change) => change.left.length > 0);
  const right = added.some((change) => change.right.length > 0);
  if (left && right) return words.eachSaysMore;
  return words.saysMore(left ? sigla.left : sigla.right);
}

/** Returns what differs between two linked sides, the most substantial first. */
function differences(link: ComparedLink, sigla: Sigla, words: Strings['verdict']): readonly string[] {
  if (link.kind === 'related') return [words.partly];
  const substance = substanceOf(link);
  const phrases = DIFFERENCES.filter((kind) => substance.has(kind)).map((kind) => words[kind]);
  // `same` without precise changes: the texts' rights do not allow showing them.
  if (!link.precise) return [link.kind === 'same' ? words.nearlySame : words.retold, ...phrases];
  if (phrases.length > 0) return phrases;
  if (substance.has('added')) return [sayingMore(link, sigla, words)];
  return [markedChanges(link.changes).length > 0 ? words.style : words.same];
}

/** `split in PA` if the right side has more paragraphs than the left, `merged in PA` if it has fewer. */
function shape({ left, right }: ComparedLink, sigla: Sigla, words: Strings['verdict']): readonly string[] {
  if (left.length === right.length) return [];
  return [right.length > left.length ? words.split(sigla.right) : words.merged(sigla.right)];
}

/**
 * Describes a link in words, in lower case: `moved; figure differs; wording differs`.
 *
 * @param isMoved whether the counterpart is in another row
 */
export function linkInWords(link: ComparedLink, isMoved: boolean, sigla: Sigla, words: Strings['verdict']): string {
  const moved = isMoved ? [words.moved] : [];
  return [...moved, ...shape(link, sigla, words), ...differences(link, sigla, words)].join('; ');
}
