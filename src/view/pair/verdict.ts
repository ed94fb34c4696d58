import type { ChangeKind, ComparedLink } from '../../engine/index.ts';
import { isStyle, markedChanges, type Side } from '../marked-text.ts';
import { capitalized } from '../wording.ts';
import type { Slot } from './slot.ts';

/**
 * What a row is, in one word each; a row counts under the first that fits. The order is by substance: what a reader
 * comes for stands first.
 */
export const VERDICTS = [
  'figure',
  'quotation',
  'attribution',
  'wording',
  'retold',
  'moved',
  'related',
  'only left',
  'only right',
  'style',
  'same',
] as const;
export type Verdict = (typeof VERDICTS)[number];

const DIFFERENCES: readonly ChangeKind[] = ['figure', 'quotation', 'attribution', 'wording'];

/** The sigla of the two sides, for verdicts that name one. */
export type Sigla = Readonly<Record<Side, string>>;

function substanceOf(link: ComparedLink): ReadonlySet<ChangeKind> {
  return new Set(link.changes.map((change) => change.kind).filter((kind) => !isStyle(kind)));
}

function sideOnly(slot: Slot): Verdict {
  return slot.left.length > 0 ? 'only left' : 'only right';
}

/**
 * The verdict under which a row is counted.
 *
 * @param link the link that explains the row: the one in place, or the one to a paragraph that stands elsewhere.
 */
export function verdictOf(slot: Slot, link: ComparedLink | null): Verdict {
  if (link === null) return sideOnly(slot);
  if (slot.link === null) return link.kind === 'related' ? sideOnly(slot) : 'moved';
  if (link.kind === 'related') return 'related';
  if (!link.precise) return link.kind === 'same' ? 'wording' : 'retold';
  const substance = substanceOf(link);
  const found = DIFFERENCES.find((kind) => substance.has(kind));
  if (found !== undefined) return found as Verdict;
  if (substance.has('added')) return 'wording';
  return markedChanges(link.changes).length > 0 ? 'style' : 'same';
}

/** `AP says more`, `each says more`: who has words that the other has not. */
function sayingMore(link: ComparedLink, sigla: Sigla): string {
  const added = link.changes.filter((change) => change.kind === 'added');
  const left = added.some((change) => change.left.length > 0);
  const right = added.some((change) => change.right.length > 0);
  if (left && right) return 'each says more';
  return `${left ? sigla.left : sigla.right} says more`;
}

/** What differs between the words of two linked sides, most substantial first. */
function differences(link: ComparedLink, sigla: Sigla): readonly string[] {
  if (link.kind === 'related') return ['related'];
  // Of what is the same in all but little, that little is not shown where the rights forbid it.
  if (!link.precise) return [link.kind === 'same' ? 'nearly the same' : 'told in other words'];
  const substance = substanceOf(link);
  const phrases = DIFFERENCES.filter((kind) => substance.has(kind)).map((kind) => `${kind} differs`);
  if (phrases.length > 0) return phrases;
  if (substance.has('added')) return [sayingMore(link, sigla)];
  return [markedChanges(link.changes).length > 0 ? 'the same but for style' : 'the same'];
}

/** `split in PA` where the right side needs more paragraphs than the left, `merged in PA` where it needs fewer. */
function shape(link: ComparedLink, sigla: Sigla): readonly string[] {
  const [left, right] = [link.left.length, link.right.length];
  if (left === right) return [];
  return [`${right > left ? 'split' : 'merged'} in ${sigla.right}`];
}

/** A row's verdict in words, as it stands in the row's heading: `Moved; figure differs; wording differs`. */
export function verdictInWords(slot: Slot, link: ComparedLink | null, sigla: Sigla): string {
  const verdict = verdictOf(slot, link);
  if (verdict === 'only left') return `Only in ${sigla.left}`;
  if (verdict === 'only right') return `Only in ${sigla.right}`;
  if (link === null) return '';
  const moved = slot.link === null ? ['moved'] : [];
  return capitalized([...moved, ...shape(link, sigla), ...differences(link, sigla)].join('; '));
}

/** The name of a verdict in the count of rows at the head of a pair page. */
export function countName(verdict: Verdict, sigla: Sigla): string {
  const names: Readonly<Record<Verdict, string>> = {
    figure: 'with another figure',
    quotation: 'with another quotation',
    attribution: 'with another attribution',
    wording: 'in other wording',
    retold: 'told in other words',
    moved: 'moved',
    related: 'related',
    'only left': `only in ${sigla.left}`,
    'only right': `only in ${sigla.right}`,
    style: 'the same but for style',
    same: 'the same',
  };
  return names[verdict];
}
