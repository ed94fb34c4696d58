import { type ComparedLink, STYLE_RULES } from '../../engine/index.ts';
import { isStyle } from '../marked-text.ts';

/** How many differences one style rule explains. */
export interface StyleCount {
  readonly rule: string;
  readonly count: number;
  /** The rule in a sentence. */
  readonly reason: string;
}

/** Counts the style changes between two texts by rule, the most frequent first; ties keep the order of the rules. */
export function styleCounts(links: readonly ComparedLink[]): readonly StyleCount[] {
  const changes = links.flatMap((link) => link.changes).filter(({ kind }) => isStyle(kind));
  return STYLE_RULES.map(({ id, reason }) => ({
    rule: id,
    reason,
    count: changes.filter(({ rule }) => rule === id).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
