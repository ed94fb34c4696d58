import { z } from 'astro/zod';
import { slug } from '../../schemas/field.ts';
import { type DeskView, defineAction, type Outcome } from '../action.ts';
import { type Applied, applyCorrection, withoutCorrection } from './apply.ts';
import { correctionRequest } from './request.ts';
import { pathOf, readStoryTexts } from './story-files.ts';
import { CORRECTED_FILES, type StoryTexts } from './story-texts.ts';

function outcomeOf(story: string, texts: StoryTexts, applied: Applied, { undos }: DeskView): Outcome {
  if ('refusal' in applied) return applied;
  const { change, entry } = applied;
  const undo = String(undos.size + 1);
  undos.set(undo, { story, file: change.file, before: texts[change.file], after: change.text, entry });
  return { files: [{ path: pathOf(story, change.file), text: change.text }], answer: { undo, file: change.file } };
}

/** Writes one decision of an editor into a story's files. Answers with the name by which it can be undone. */
export const correct = defineAction({
  name: 'correct',
  fields: z.strictObject({ story: slug, correction: correctionRequest }),
  run: ({ story, correction }, desk) => {
    const texts = readStoryTexts(desk.root, story, desk.disk);
    return outcomeOf(story, texts, applyCorrection(texts, correction), desk);
  },
});

/** Undoes a decision of this run: restores the file, or, if it changed since, removes the entry. */
export const undo = defineAction({
  name: 'undo',
  fields: z.strictObject({ undo: z.string().max(20) }),
  run: ({ undo: name }, desk) => {
    const known = desk.undos.get(name);
    if (known === undefined) return { refusal: { message: 'This was not decided in this run of the desk.' } };
    const { story, file, before, after, entry } = known;
    const texts = readStoryTexts(desk.root, story, desk.disk);
    if (texts[file] === after) return { files: [{ path: pathOf(story, file), text: before }] };
    const change = entry === null ? null : withoutCorrection(texts, file, entry);
    if (change === null) return { refusal: { message: 'The file was changed since: undo what was done later first.' } };
    return { files: [{ path: pathOf(story, file), text: change.text }] };
  },
});

/** Takes an entry out of a file, whoever wrote it and whenever. It can be undone, too. */
export const removeEntry = defineAction({
  name: 'remove-entry',
  fields: z.strictObject({ story: slug, file: z.enum(CORRECTED_FILES), entry: z.record(z.string(), z.unknown()) }),
  run: ({ story, file, entry }, desk) => {
    const texts = readStoryTexts(desk.root, story, desk.disk);
    const change = withoutCorrection(texts, file, entry);
    if (change === null) return { refusal: { message: `${file} has no such entry any more: load the page again.` } };
    return outcomeOf(story, texts, { change, entry: null }, desk);
  },
});
