import type { VFileMessage } from 'vfile-message';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { type Place, problem, quoteContent } from '../engine/index.ts';
import { faultOf } from './text.ts';

/** More than any front matter. */
const YAML_LENGTH = 32_768;
/** After so many, the rest are mostly consequences. */
const SHOWN_PROBLEMS = 10;
/** The parser’s messages can quote whole lines. */
const MESSAGE_LENGTH = 200;
/** No schema of ours goes deeper than three. */
const NESTING = 20;

/** Where in the data a value stands: the keys and indices that lead to it. */
export type Path = readonly PropertyKey[];

/** A YAML text as plain data, and the way back from a piece of data to its place in the file. */
export interface YamlData {
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest that holds it. */
  readonly placeOf: (path: Path) => Place;
  /** The place of a key in the object at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/** `data` is null where there are problems. */
export interface YamlReading {
  readonly data: YamlData | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads YAML 1.2 of which only plain data is used: no anchors, no aliases, no tags, no equal keys.
 *
 * @param firstLine the line of the file that the text begins on
 * @param longest how many characters the text may have
 */
export function readYaml(text: string, file: string, firstLine: number, longest = YAML_LENGTH): YamlReading {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (text.length > longest) return { data: null, problems: [tooLong(text.length, longest, placeAt(0))] };
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'error',
    // The parser compares each key with each other: `repeatedKeys` finds the equal ones in one walk.
    uniqueKeys: false,
  });
  const syntax = syntaxProblems(document, placeAt);
  const problems = syntax.length > 0 ? syntax : structureProblems(document, placeAt);
  if (problems.length > 0) return { data: null, problems };
  return { data: { value: document.toJS(), ...placesIn(document, placeAt) }, problems };
}

type PlaceAt = (offset: number) => Place;

function placesIn(document: Document.Parsed, placeAt: PlaceAt): Pick<YamlData, 'placeOf' | 'placeOfKey'> {
  const nodeAt = (path: Path): unknown => (path.length === 0 ? document.contents : document.getIn(path, true));
  const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(nodeAt(path.slice(0, length)));
      if (offset !== undefined) return placeAt(offset);
    }
    return placeAt(offsetOf(document.contents) ?? 0);
  };
  const placeOfKey = (path: Path, key: string): Place => {
    const map = nodeAt(path);
    const pair = isMap<ParsedNode>(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    const offset = offsetOf(pair?.key);
    return offset === undefined ? placeOf(path) : placeAt(offset);
  };
  return { placeOf, placeOfKey };
}

function syntaxProblems(document: Document.Parsed, placeAt: PlaceAt): readonly VFileMessage[] {
  const errors = [...document.errors, ...document.warnings];
  // The parser gives up where its stack ends, which is another place on another machine.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [tooDeep(placeAt(0))];
  return errors.slice(0, SHOWN_PROBLEMS).map((error) => {
    const place = placeAt(error.pos[0]);
    const reason = `this is no YAML: ${error.message.slice(0, MESSAGE_LENGTH).replace(/\s+/g, ' ')}`;
    const note = 'put text with a colon, # or a quotation mark in it between quotation marks';
    return problem('yaml-syntax', place, reason, note);
  });
}

/** An alias of an alias of an alias can stand for more data than there is memory, and deep data for more stack. */
function structureProblems(document: Document.Parsed, placeAt: PlaceAt): readonly VFileMessage[] {
  const problems: VFileMessage[] = [];
  let level: readonly unknown[] = [document.contents];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > NESTING) return [tooDeep(placeAt(0))];
    problems.push(...level.flatMap((node) => referenceProblem(node, placeAt) ?? []));
    problems.push(...level.flatMap((node) => repeatedKeys(node, placeAt)));
    problems.push(...level.flatMap((node) => escapedProblem(node, placeAt)));
    level = level.flatMap((node) => (isCollection(node) ? node.items.flatMap(partsOf) : []));
  }
  return problems.slice(0, SHOWN_PROBLEMS);
}

function partsOf(item: unknown): readonly unknown[] {
  return isPair(item) ? [item.key, item.value] : [item];
}

function repeatedKeys(node: unknown, placeAt: PlaceAt): readonly VFileMessage[] {
  const keys = isMap<ParsedNode>(node) ? node.items.map(({ key }) => key) : [];
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    const isRepeated = seen.has(String(key));
    seen.add(String(key));
    if (!isRepeated) return [];
    const note = 'keep one of the two';
    return [problem('duplicate-key', placeAt(key.range[0]), 'this field stands here a second time', note)];
  });
}

/** YAML can write in letters what no file may hold: `"\\0"`. */
function escapedProblem(node: unknown, placeAt: PlaceAt): readonly VFileMessage[] {
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  const fault = faultOf(value, () => placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0));
  return fault === null ? [] : [fault];
}

function referenceProblem(node: unknown, placeAt: PlaceAt): VFileMessage | null {
  const name = isAlias(node) ? `*${node.source}` : isNode(node) && node.anchor !== undefined ? `&${node.anchor}` : null;
  if (name === null || !isNode(node)) return null;
  const reason = `${quoteContent(name)} is a reference to other YAML`;
  const note = 'write the value itself; text that begins with & or * goes between quotation marks';
  return problem('yaml-reference', placeAt(node.range?.[0] ?? 0), reason, note);
}

function tooDeep(place: Place): VFileMessage {
  return problem(
    'yaml-nesting',
    place,
    'these data are nested too deeply',
    'write the fields as the other files have them',
  );
}

function tooLong(length: number, longest: number, place: Place): VFileMessage {
  return problem(
    'file-too-large',
    place,
    `these data have ${length} characters`,
    `at most ${longest} are read: keep them short`,
  );
}
