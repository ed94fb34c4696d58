import type { VFileMessage } from 'vfile-message';
import { problem, quoteContent } from '../engine/index.ts';
import { type Takedown, takedownSchema } from '../schemas/takedown.ts';
import { checkFields } from './field.ts';
import { readYaml } from './yaml.ts';

export const TAKEDOWN_FILE = 'takedown.yaml';

/** The articles that a story may not show, with the problems of the file. */
export interface TakedownReading {
  readonly takedowns: readonly Takedown[];
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads `takedown.yaml`.
 *
 * @param text the file's text; undefined if there is no file
 * @param known the outlets that the story lists, or that once had an article in it
 */
export function readTakedowns(text: string | undefined, file: string, known: readonly string[]): TakedownReading {
  if (text === undefined || text.trim() === '') return { takedowns: [], problems: [] };
  const { data, problems } = readYaml(text, file, 1);
  if (data === null || data.value === null) return { takedowns: [], problems };
  const { fields, problems: refused } = checkFields(takedownSchema, data);
  if (fields === null) return { takedowns: [], problems: refused };
  const unknown = fields.flatMap(({ outlet }, index) => {
    if (known.includes(outlet)) return [];
    const note = `name the outlet as story.yaml does: ${known.join(', ')}`;
    return [
      problem(
        'unknown-outlet',
        data.placeOf([index, 'outlet']),
        `the story has no article of ${quoteContent(outlet)}`,
        note,
      ),
    ];
  });
  return { takedowns: fields, problems: unknown };
}
