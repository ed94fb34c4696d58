import type { DeskWords } from './desk-story.ts';

/** Members by outlet and paragraph, as `corrections.yaml` has them. */
export function wordsOf(members: readonly DeskWords[]): Record<string, Record<string, string[]>> {
  const found: Record<string, Record<string, string[]>> = {};
  for (const { outlet, id, words } of members) {
    found[outlet] ??= {};
    const own = found[outlet];
    own[id] ??= [];
    if (!own[id].includes(words)) own[id].push(words);
  }
  return found;
}
