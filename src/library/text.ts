import type { VFileMessage } from 'vfile-message';
import { type Place, problem } from '../engine/index.ts';
import { hasConflict } from '../ledger/conflict.ts';
import { NO_TEXT, PILED_MARKS } from '../schemas/field.ts';

/** Ten times the longest newspaper article, and still parsed within seconds in the worst case. */
const FILE_BYTES = 262_144;

/** A file's text with `\n` line ends and without a byte order mark; null if it cannot be read as text. */
export interface FileText {
  readonly text: string | null;
  readonly problems: readonly VFileMessage[];
}

/**
 * Decodes UTF-8 text.
 *
 * @param file path from the project folder, for messages
 * @param most the largest allowed size in bytes
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

/** With `stream`, accepts a character that is cut off at the end. */
function decode(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** Returns the offset of the first byte that does not start a character, by binary search. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  // The last one to three bytes may be the start of an incomplete character.
  while (decode(bytes.subarray(0, good)) === null) good -= 1;
  return good;
}

function notUtf8(bytes: Uint8Array, file: string): VFileMessage {
  const offset = firstBadByte(bytes);
  const before = decode(bytes.subarray(0, offset)) ?? '';
  const reason = `the byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')} at offset ${offset} is not UTF-8`;
  return problem('invalid-utf8', placeAt(before, before.length, file), reason, 'save the file as UTF-8');
}

/** Reports the first characters that no page can show; null if there are none. */
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
  return problem('piled-marks', place, 'one letter has more than 16 combining marks', note);
}

function controlCharacter(text: string, index: number, place: Place): VFileMessage {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const note = 'remove it; only line ends and tabs are allowed among the visible characters';
  return problem('control-character', place, `there is an invisible character U+${code}`, note);
}

function tooLarge(bytes: number, most: number, file: string): VFileMessage {
  const reason = `the file has ${bytes} bytes`;
  return problem(
    'file-too-large',
    { file, line: 1, column: 1 },
    reason,
    `at most ${most} are allowed: remove what does not belong to the article`,
  );
}

function placeAt(text: string, index: number, file: string): Place {
  const lines = text.slice(0, index).split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
