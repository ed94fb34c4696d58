import type { Comparison, Member, Passage } from '../types.ts';
import { counterparts } from './counterparts.ts';

/**
 * Returns the passages that other outlets report and this one does not. Each paragraph is included once, in the first of
 * its passages.
 */
export function missingFrom(comparison: Comparison, outlet: string): readonly Passage[] {
  const own = comparison.articles.findIndex((article) => article.outlet === outlet);
  const taken = new Set<string>();
  const isMissing = (member: Member): boolean => {
    const key = `${member.article}:${member.paragraph}`;
    if (member.article === own || taken.has(key)) return false;
    taken.add(key);
    return counterparts(comparison, member, outlet).correspondences.length === 0;
  };
  return comparison.passages.flatMap(({ number, members }): readonly Passage[] => {
    const missing = members.filter(isMissing);
    return missing.length === 0 ? [] : [{ number, members: missing }];
  });
}
