import { z } from 'astro/zod';
import type { Disk } from '../../library/disk.ts';
import { STORIES } from '../../library/story.ts';
import { line, slug } from '../../schemas/field.ts';
import { acceptedRequests } from '../../suggest/accept.ts';
import { keyOf } from '../../suggest/suggestion.ts';
import { readSuggestions, SUGGESTIONS_FILE, writeSuggestions } from '../../suggest/suggestion-file.ts';
import type { SuggestionList } from '../../suggest/suggestion-list.ts';
import { type DeskView, defineAction, type Outcome } from '../action.ts';
import { applyCorrection } from '../correction/apply.ts';
import { pathOf, readStoryTexts } from '../correction/story-files.ts';
import type { CorrectedFile } from '../correction/story-texts.ts';

const keys = z.array(z.string().max(10_000)).min(1).max(2000);

/** A story's suggestions; null where it has none that can be read. */
export function readStorySuggestions(root: string, story: string, disk: Disk): SuggestionList | null {
  const path = `${STORIES}/${story}/${SUGGESTIONS_FILE}`;
  const bytes = disk.read(`${root}/${path}`);
  return bytes === null ? null : readSuggestions(new TextDecoder().decode(bytes), path).list;
}

const GONE: Outcome = { refusal: { message: 'There is no such suggestion any more: load the page again.' } };

function accepted(story: string, named: readonly string[], editor: string, desk: DeskView): Outcome {
  const list = readStorySuggestions(desk.root, story, desk.disk);
  const chosen = list?.entries.filter(({ suggestion }) => named.includes(keyOf(suggestion))) ?? [];
  if (list === null || chosen.length < named.length) return GONE;
  const before = readStoryTexts(desk.root, story, desk.disk);
  let texts = before;
  let last: { readonly file: CorrectedFile; readonly entry: unknown } | null = null;
  for (const { suggestion } of chosen)
    for (const request of acceptedRequests(suggestion, { editor, model: list.model })) {
      const applied = applyCorrection(texts, request);
      if ('refusal' in applied) return applied;
      texts = { ...texts, [applied.change.file]: applied.change.text };
      last = { file: applied.change.file, entry: applied.entry };
    }
  if (last === null) return GONE;
  const { file, entry } = last;
  const undo = String(desk.undos.size + 1);
  desk.undos.set(undo, { story, file, before: before[file], after: texts[file], entry });
  return { files: [{ path: pathOf(story, file), text: texts[file] }], answer: { undo, file } };
}

/**
 * Writes what an editor accepts into a story's files. The file of suggestions stays as it is: what is decided in the
 * story's files is not offered any more, and is again when the decision is undone. One call is about one file.
 */
export const acceptSuggestions = defineAction({
  name: 'accept-suggestions',
  mostBytes: 1_048_576,
  fields: z.strictObject({
    story: slug,
    keys,
    correction: z.strictObject({ author: line, reason: z.string().optional() }),
  }),
  run: ({ story, keys: named, correction: { author } }, desk) => accepted(story, named, author, desk),
});

/** Notes in the file of suggestions that an editor rejects some, so that they are not offered again. */
export const rejectSuggestions = defineAction({
  name: 'reject-suggestions',
  fields: z.strictObject({ story: slug, keys }),
  run: ({ story, keys: named }, { root, disk }): Outcome => {
    const list = readStorySuggestions(root, story, disk);
    if (list === null) return GONE;
    const entries = list.entries.map((entry) =>
      named.includes(keyOf(entry.suggestion)) ? { ...entry, isRejected: true } : entry,
    );
    const path = `${STORIES}/${story}/${SUGGESTIONS_FILE}`;
    return { files: [{ path, text: writeSuggestions({ ...list, entries }) }] };
  },
});
