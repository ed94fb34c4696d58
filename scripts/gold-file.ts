import { readFileSync } from 'node:fs';
import type { Gold } from './score.ts';

/** The records of a file of JSON lines; blank lines are skipped. */
export function linesOf<Line>(file: string | URL): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** The annotated pairs of a file. */
export function goldLines(file: string | URL): readonly Gold[] {
  return linesOf(file);
}
