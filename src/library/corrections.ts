import type { VFileMessage } from 'vfile-message';
import type { EditedWords, RowEdit } from '../engine/index.ts';
import { type CorrectionsFields, correctionsSchema } from '../schemas/corrections.ts';
import type { StoryArticle } from './article.ts';
import { type Quoted, readSays, type Sources } from './differences.ts';
import { checkFields } from './field.ts';
import type { EditedArticles } from './outdated.ts';
import { blockFinder } from './snippet.ts';
import { readYaml } from './yaml.ts';

/** The corrections in `corrections.yaml`, with its problems. */
export interface RowEditsReading {
  readonly edits: readonly RowEdit[];
  readonly problems: readonly VFileMessage[];
  /** Corrections whose words an article no longer has. */
  readonly warnings: readonly VFileMessage[];
}

const NOTHING: RowEditsReading = { edits: [], problems: [], warnings: [] };
/** Enough for several hundred corrections. */
const LONGEST = 131_072;

/**
 * Reads `corrections.yaml`, an editor's corrections of quotations and figures.
 *
 * @param text the file's text; undefined if there is no file
 * @param folder the story's folder, `content/stories/{story}`
 */
export function readRowEdits(text: string | undefined, folder: string, edited: EditedArticles): RowEditsReading {
  if (text === undefined || text.trim() === '') return NOTHING;
  const { data, problems } = readYaml(text, `${folder}/corrections.yaml`, 1, LONGEST);
  if (data === null || data.value === null) return { ...NOTHING, problems };
  const { fields, problems: refused } = checkFields(correctionsSchema, data);
  if (fields === null) return { ...NOTHING, problems: refused };
  const sources: Sources = { folder, edited, data, finder: blockFinder() };
  const readings = fields.map((entry, index) => {
    const { found, problems: odd, warnings } = readSays(entry.words, [index, 'words'], sources);
    return {
      edit: editOf(
        entry,
        found.flatMap((side) => wordsOf(side, edited.articles)),
      ),
      problems: odd,
      warnings,
    };
  });
  return {
    edits: readings.flatMap(({ edit }) => edit ?? []),
    problems: readings.flatMap((reading) => reading.problems),
    warnings: readings.flatMap((reading) => reading.warnings),
  };
}

interface Side {
  readonly outlet: string;
  readonly snippets: readonly Quoted[];
}

/** Returns the words that are in paragraphs; other blocks have no quotations and figures. */
function wordsOf({ outlet, snippets }: Side, articles: readonly StoryArticle[]): readonly EditedWords[] {
  const body =
    articles.find((article) => article.outlet === outlet)?.blocks.filter(({ role }) => role === 'body') ?? [];
  return snippets.flatMap(({ id, words }): readonly EditedWords[] => {
    const paragraph = body.findIndex((block) => block.id === id);
    const start = body[paragraph]?.text.indexOf(words) ?? -1;
    return start < 0 ? [] : [{ outlet, paragraph, start, end: start + words.length }];
  });
}

/** Returns null if none of the words is in a paragraph any more. */
function editOf(fields: CorrectionsFields[number], words: readonly EditedWords[]): RowEdit | null {
  const { hide, join, part, speaker, topic, reason, author } = fields;
  if (words.length === 0) return null;
  const grounds = { words, reason, author };
  if (hide !== undefined) return { kind: 'hide', of: hide, ...grounds };
  if (join !== undefined) return { kind: 'join', of: join, ...grounds };
  if (part !== undefined) return { kind: 'part', of: part, ...grounds };
  if (speaker !== undefined) return { kind: 'speaker', name: speaker, ...grounds };
  return { kind: 'topic', topic: topic ?? '', ...grounds };
}
