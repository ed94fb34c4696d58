import type { VFileMessage } from 'vfile-message';
import { type Place, problem } from '../engine/index.ts';
import { hasConflict } from '../ledger/conflict.ts';
import { NO_TEXT, PILED_MARKS } from '../schemas/field.ts';

/** A quarter of a megabyte: ten times the longest newspaper article, and still parsed in seconds at its worst. */
const FILE_BYTES = 262_144;

/** A file's text with `\n` as its only line end and without a byte order mark; null if it cannot be read as text. */
export interface FileText {
  readonly text: string | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Reads bytes as UTF-8 text.
 *
 * @param file path from the project's folder, for messages
 * @param most how many bytes it may have
 */
export function readText(bytes: Uint8Array, file: string, most = FILE_BYTES): FileText {
  if (bytes.length > most) return unreadable(tooLarge(bytes.length, most, file));
  const decoded = decode(bytes);
  if (decoded === null) return unreadable(notUtf8(bytes, file));
  const text = decoded.replace(/\r\n?/g, '\n');
  const placeOf = (index: number) => placeAt(text, index, file);
  const fault = faultOf(text, placeOf) ?? conflictIn(text, placeOf);
  return fault === null ? { text, problems: [] } : unreadable(fault);
}

function unreadable(message: VFileMessage): FileText {
  return { text: null, problems: [message] };
}

/** `stream` takes a character that is cut off at the end for one that goes on. */
function decode(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The offset of the first byte that begins no character, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  // Up to three bytes may have begun a character that does not go on as it must.
  while (decode(bytes.subarray(0, good)) === null) good -= 1;
  return good;
}

function notUtf8(bytes: Uint8Array, file: string): VFileMessage {
  const offset = firstBadByte(bytes);
  const before = decode(bytes.subarray(0, offset)) ?? '';
  const reason = `the byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')} at offset ${offset} is not UTF-8`;
  return problem('invalid-utf8', placeAt(before, before.length, file), reason, 'save the file in the encoding UTF-8');
}

/** What is wrong with the characters of a text, at the first that is: what no page can show. */
export function faultOf(text: string, placeOf: (index: number) => Place): VFileMessage | null {
  const invisible = text.search(NO_TEXT);
  if (invisible >= 0) return controlCharacter(text, invisible, placeOf(invisible));
  const piled = text.search(PILED_MARKS);
  return piled < 0 ? null : piledMarks(placeOf(piled));
}

/** A conflict that git left: its marks and both sides would become words of the article. */
function conflictIn(text: string, placeOf: (index: number) => Place): VFileMessage | null {
  if (!hasConflict(text)) return null;
  const note = 'keep the lines of one side and delete git’s marks; in permalinks.json `npm run ids` does it';
  return problem('merge-conflict', placeOf(text.search(/^<{7}/m)), 'the file has an unresolved git conflict', note);
}

function piledMarks(place: Place): VFileMessage {
  const note = 'leave at most 16 of them: more would cover the lines above';
  return problem('piled-marks', place, 'more than 16 combining marks stand on one letter', note);
}

function controlCharacter(text: string, index: number, place: Place): VFileMessage {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const note = 'take it out; only line ends and tabs may stand between the visible characters';
  return problem('control-character', place, `the invisible character U+${code}`, note);
}

function tooLarge(bytes: number, most: number, file: string): VFileMessage {
  const reason = `the file has ${bytes} bytes`;
  return problem(
    'file-too-large',
    { file, line: 1, column: 1 },
    reason,
    `a file may have ${most}: take out what is no article`,
  );
}

function placeAt(text: string, index: number, file: string): Place {
  const lines = text.slice(0, index).split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
