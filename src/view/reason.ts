import type { Reason } from '../engine/index.ts';

const LONGEST_QUOTATION = 60;

/** Removes the punctuation at the end of a quotation, and cuts a long one after a word. */
function shortened(quotation: string): string {
  const whole = quotation.replace(/[\s.,;:]{1,9}$/u, '');
  if (whole.length <= LONGEST_QUOTATION) return whole;
  const cut = whole.lastIndexOf(' ', LONGEST_QUOTATION);
  return `${whole.slice(0, cut > 0 ? cut : LONGEST_QUOTATION)} …`;
}

/** Returns what both sides share, as it is printed. */
function sharedIn(reason: Reason): readonly string[] {
  switch (reason.kind) {
    case 'quotation':
      return [`“${shortened(reason.text)}”`];
    case 'figure':
      return [reason.text];
    case 'names':
      return reason.names;
    case 'words':
      return reason.words;
    case 'sentences':
    case 'editor':
      return [];
  }
}

function statementOf(reason: Reason): readonly string[] {
  if (reason.kind === 'editor') return [`${reason.text} (${reason.author})`];
  if (reason.kind !== 'sentences') return [];
  const { repeated, all } = reason;
  return [all === 1 ? 'One sentence, nearly word for word' : `${repeated} of ${all} sentences nearly word for word`];
}

/**
 * Returns the reasons for a link in words: first the statements, then one string with everything that both sides share.
 *
 * @example ['1 of 2 sentences nearly word for word', 'Both: “very cold”, Mattis, Feb. 28']
 */
export function reasonsInWords(reasons: readonly Reason[]): readonly string[] {
  const shared = sharedInWords(reasons);
  return [...reasons.flatMap(statementOf), ...(shared === null ? [] : [shared])];
}

/** Returns what both sides share: `Both: “very cold”, Mattis, Feb. 28`; null if no reason names anything. */
export function sharedInWords(reasons: readonly Reason[]): string | null {
  const shared = reasons.flatMap(sharedIn);
  return shared.length === 0 ? null : `Both: ${shared.join(', ')}`;
}
