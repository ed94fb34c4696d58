import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { type EditionFields, editionSchema } from '../schemas/edition.ts';
import type { Disk } from './disk.ts';
import { checkFields } from './field.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml.ts';

/** The file with the edition's title, owner and contact. */
export const EDITION_FILE = 'content/edition.yaml';

/** The edition's fields; defaults if the file is missing or has problems. */
export interface ImprintReading {
  readonly imprint: EditionFields;
  readonly problems: readonly VFileMessage[];
  /** What an editor should fix before publishing. */
  readonly warnings: readonly VFileMessage[];
}

const DEFAULTS = editionSchema.parse({});

function withoutContact(): VFileMessage {
  const note = 'add `contact:` with an e-mail address, or with the address of a page that has a form';
  const place = { file: EDITION_FILE, line: 1, column: 1 };
  return problem('no-contact', place, 'readers have no way to report an error', note);
}

function warningsOf({ contact }: EditionFields): readonly VFileMessage[] {
  return contact === null ? [withoutContact()] : [];
}

/**
 * Reads `content/edition.yaml`. A missing or empty file is allowed.
 *
 * @param root the folder that contains `content/`
 */
export function readImprint(root: string, disk: Disk): ImprintReading {
  const bytes = disk.read(`${root}/${EDITION_FILE}`);
  if (bytes === null) return { imprint: DEFAULTS, problems: [], warnings: warningsOf(DEFAULTS) };
  const { text, problems: unreadable } = readText(bytes, EDITION_FILE);
  if (text === null) return { imprint: DEFAULTS, problems: unreadable, warnings: [] };
  const { data, problems: broken } = readYaml(text, EDITION_FILE, 1);
  if (data === null) return { imprint: DEFAULTS, problems: broken, warnings: [] };
  const { fields, problems } =
    data.value === null ? { fields: DEFAULTS, problems: [] } : checkFields(editionSchema, data);
  return { imprint: fields ?? DEFAULTS, problems, warnings: fields === null ? [] : warningsOf(fields) };
}
