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

/** Longer than any front matter. */
const YAML_LENGTH = 32_768;
/** More problems are mostly consequences of the first. */
const SHOWN_PROBLEMS = 10;
/** Parser messages can quote whole lines. */
const MESSAGE_LENGTH = 200;
/** Our schemas have at most three levels. */
const NESTING = 20;

/** The keys and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** Parsed YAML, with the positions of its values. */
export interface YamlData {
  readonly value: unknown;
  /** Returns the place of the value at a path, or of its nearest ancestor. */
  readonly placeOf: (path: Path) => Place;
  /** Returns the place of a key in the object at a path. */
  readonly placeOfKey: (path: Path, key: string) => Place;
}

/** `data` is null if there are problems. */
export interface YamlReading {
  readonly data: YamlData | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads a restricted YAML 1.2: plain data without anchors, aliases, tags and duplicate keys.
 *
 * @param firstLine the line of the file on which the text starts
 * @param longest the largest allowed length in characters
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
    // The parser's check is quadratic; `repeatedKeys` is linear.
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
  // The parser overflows its stack at a depth that depends on the machine, so report our own limit instead.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [tooDeep(placeAt(0))];
  return errors.slice(0, SHOWN_PROBLEMS).map((error) => {
    const place = placeAt(error.pos[0]);
    const reason = `this is not valid YAML: ${error.message.slice(0, MESSAGE_LENGTH).replace(/\s+/g, ' ')}`;
    const note = 'put text that contains a colon, # or a quotation mark in quotation marks';
    return problem('yaml-syntax', place, reason, note);
  });
}

/** Limits structure: nested aliases can expand to more data than there is memory, deep nesting can exhaust the stack. */
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
    return [problem('duplicate-key', placeAt(key.range[0]), 'this field occurs twice', note)];
  });
}

/** Finds forbidden characters written as escapes: `"\\0"`. */
function escapedProblem(node: unknown, placeAt: PlaceAt): readonly VFileMessage[] {
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  const fault = faultOf(value, () => placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0));
  return fault === null ? [] : [fault];
}

function referenceProblem(node: unknown, placeAt: PlaceAt): VFileMessage | null {
  const name = isAlias(node) ? `*${node.source}` : isNode(node) && node.anchor !== undefined ? `&${node.anchor}` : null;
  if (name === null || !isNode(node)) return null;
  const reason = `${quoteContent(name)} is a YAML anchor or alias`;
  const note = 'write the value itself; put text that starts with & or * in quotation marks';
  return problem('yaml-reference', placeAt(node.range?.[0] ?? 0), reason, note);
}

function tooDeep(place: Place): VFileMessage {
  return problem('yaml-nesting', place, 'the data is nested too deeply', 'write the fields as in the other files');
}

function tooLong(length: number, longest: number, place: Place): VFileMessage {
  return problem(
    'file-too-large',
    place,
    `the data has ${length} characters`,
    `at most ${longest} are allowed: shorten it`,
  );
}
