import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { readYaml, type YamlData, type YamlReading } from './yaml.ts';

/** Where nobody is told: JSON that a schema passes needs no places. */
const UNPLACED: Pick<YamlData, 'placeOf' | 'placeOfKey'> = {
  placeOf: () => ({ file: '', line: 1, column: 1 }),
  placeOfKey: () => ({ file: '', line: 1, column: 1 }),
};

/** The offset that the parser's message names, where it names one. */
function offsetIn(message: string): number {
  return Number(/position (\d+)/.exec(message)?.[1] ?? 0);
}

function syntaxProblem(text: string, file: string, message: string): VFileMessage {
  const lines = text.slice(0, offsetIn(message)).split('\n');
  const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const note = 'take the file back as it was before it was edited by hand';
  return problem('json-syntax', place, 'this is no JSON', note);
}

/** Reads JSON that a program wrote. Its places are not known: see `locateJson`. */
export function readJson(text: string, file: string): YamlReading {
  try {
    return { data: { value: JSON.parse(text) as unknown, ...UNPLACED }, problems: [] };
  } catch (error) {
    return { data: null, problems: [syntaxProblem(text, file, error instanceof Error ? error.message : '')] };
  }
}

/** The same data with the places of its values, for those who have to say what is wrong: JSON is YAML, read slowly. */
export function locateJson(text: string, file: string): YamlData | null {
  return readYaml(text, file, 1, Number.POSITIVE_INFINITY).data;
}
