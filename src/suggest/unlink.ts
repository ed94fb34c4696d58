import type { Comparison } from '../engine/index.ts';
import { cellKey, linkedCells, type Place } from './cell.ts';
import type { Suggestion, UnlinkSuggestion } from './suggestion.ts';

function placeOf(text: string): Place {
  const at = text.lastIndexOf(':');
  return { outlet: text.slice(0, at), id: text.slice(at + 1) };
}

/**
 * The pairs of paragraphs that the aligner calls same or reworded and a model does not link at all. A model that read
 * both articles says so by saying nothing.
 *
 * @param asked the outlets whose articles the model read
 */
export function unlinksIn(
  comparison: Comparison,
  suggestions: readonly Suggestion[],
  asked: readonly string[],
): readonly UnlinkSuggestion[] {
  const said = new Set(
    suggestions.flatMap((one) => (one.of === 'link' ? [cellKey(one.members[0], one.members[1])] : [])),
  );
  return [...linkedCells(comparison)].flatMap(([key, { kind, by }]): readonly UnlinkSuggestion[] => {
    const [one, other] = key.split(' ').map(placeOf);
    if (by === 'hand' || kind === 'related' || said.has(key) || one === undefined || other === undefined) return [];
    const isAsked = asked.includes(one.outlet) && asked.includes(other.outlet);
    return isAsked ? [{ of: 'unlink', members: [one, other] }] : [];
  });
}
