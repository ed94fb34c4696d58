import { type ComparedLink, STYLE_RULES } from '../../engine/index.ts';
import { isStyle } from '../marked-text.ts';

/** How often one rule of style explains a difference between two texts. */
export interface StyleCount {
  readonly rule: string;
  readonly count: number;
  /** What the rule says, in a sentence. */
  readonly reason: string;
}

/** The style changes between two texts by rule, the most frequent first, in the rules' order where they are even. */
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
