import type { VFileMessage } from 'vfile-message';
import { problem } from '../engine/index.ts';
import { readYaml, type YamlData, type YamlReading } from './yaml.ts';

/** Places for JSON whose positions nobody needs because it passes its schema. */
const UNPLACED: Pick<YamlData, 'placeOf' | 'placeOfKey'> = {
  placeOf: () => ({ file: '', line: 1, column: 1 }),
  placeOfKey: () => ({ file: '', line: 1, column: 1 }),
};

/** Extracts the offset from a parser message; 0 if it has none. */
function offsetIn(message: string): number {
  return Number(/position (\d+)/.exec(message)?.[1] ?? 0);
}

function syntaxProblem(text: string, file: string, message: string): VFileMessage {
  const lines = text.slice(0, offsetIn(message)).split('\n');
  const place = { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const note = 'restore the file as it was before it was edited by hand';
  return problem('json-syntax', place, 'this is not valid JSON', note);
}

/** Parses JSON quickly, without positions. Use `locateJson` to report problems. */
export function readJson(text: string, file: string): YamlReading {
  try {
    return { data: { value: JSON.parse(text) as unknown, ...UNPLACED }, problems: [] };
  } catch (error) {
    return { data: null, problems: [syntaxProblem(text, file, error instanceof Error ? error.message : '')] };
  }
}

/** Parses JSON with the positions of its values. Slow: it uses the YAML parser, since JSON is YAML. */
export function locateJson(text: string, file: string): YamlData | null {
  return readYaml(text, file, 1, Number.POSITIVE_INFINITY).data;
}
