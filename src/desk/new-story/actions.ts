import type { Source } from '../../import/source.ts';
import { type DeskAction, type DeskView, defineAction, type Refusal } from '../action.ts';
import { type StoryFields, savedStoryFields, sourceFields, storyFields } from './fields.ts';
import { type SourceStore, sourceStore } from './source-store.ts';
import { type PlannedStory, planNewStory } from './story-reading.ts';

/** A source in base64 with room for its name. */
const MOST_BYTES = 80 * 1024 * 1024;
/** The corrections of fifty articles, a few hundred lines each. */
const MOST_PLAN_BYTES = 2 * 1024 * 1024;

/** The field by which the page knows that it must send a source once more. */
const FORGOTTEN = 'sources';

/** Takes one dropped file or pasted text, and answers the id by which the page names it from then on. */
function keepAction(store: SourceStore): DeskAction {
  return defineAction({
    name: 'new-story-source',
    fields: sourceFields,
    mostBytes: MOST_BYTES,
    run: ({ name, bytes }) => ({
      files: [],
      answer: { id: store.keep({ name, bytes: Buffer.from(bytes, 'base64'), fetched: null }) },
    }),
  });
}

function planned(fields: StoryFields, store: SourceStore, desk: DeskView): PlannedStory | { refusal: Refusal } {
  const sources = fields.articles.map(({ source }) => store.get(source));
  const known = sources.filter((source): source is Source => source !== null);
  if (known.length < sources.length)
    return { refusal: { message: 'The desk was started again: the articles are sent once more.', field: FORGOTTEN } };
  return planNewStory(fields, known, { root: desk.root, disk: desk.disk, today: desk.today() }, store.read);
}

/** Answers what the importer understands of the sources, with the editor's corrections. Writes nothing. */
function planAction(store: SourceStore): DeskAction {
  return defineAction({
    name: 'new-story-plan',
    fields: storyFields,
    mostBytes: MOST_PLAN_BYTES,
    run: (fields, desk) => {
      const story = planned(fields, store, desk);
      return 'refusal' in story ? story : { files: [], answer: story.reading };
    },
  });
}

/** Writes what `npm run import` would write. */
function saveAction(store: SourceStore): DeskAction {
  return defineAction({
    name: 'new-story-save',
    fields: savedStoryFields,
    mostBytes: MOST_PLAN_BYTES,
    run: (fields, desk) => {
      const story = planned(fields, store, desk);
      if ('refusal' in story) return story;
      const [problem] = story.reading.problems;
      if (problem === undefined) return { files: story.plan.files, answer: { story: fields.story } };
      const name = problem.article === null ? '' : `${story.reading.articles[problem.article]?.name}: `;
      return {
        refusal: { message: `${name}${problem.text}`, ...(problem.field === null ? {} : { field: problem.field }) },
      };
    },
  });
}

const store = sourceStore();

/** What the page *New story* asks of the desk. */
export const NEW_STORY_ACTIONS: readonly DeskAction[] = [keepAction(store), planAction(store), saveAction(store)];
