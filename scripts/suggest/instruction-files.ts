import { readdirSync, readFileSync } from 'node:fs';
import type { Instructions } from '../../src/suggest/request.ts';

const FOLDER = new URL('../../src/suggest/instructions/', import.meta.url);

/** What a model is told: the files of `src/suggest/instructions/` in the order of their names. */
export function readInstructions(): Instructions {
  const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8').trim();
  const parts = readdirSync(FOLDER).filter((name) => /^\d-.*\.txt$/.test(name));
  return { version: Number(read('version.txt')), text: parts.toSorted().map(read).join('\n\n') };
}
