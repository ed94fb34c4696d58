import { hyphenAt, type Line } from './line.ts';
import { phraseBefore } from './phrase.ts';

/** `early`, `mid-` or `late` before a date, and where it begins; null where none is there. */
export function stageBefore(line: Line, at: number): { readonly from: number; readonly stage: string } | null {
  const end = hyphenAt(line, at - 1) ? at - 1 : at;
  const direct = phraseBefore(line, end, line.vocabulary.stages);
  if (direct !== null) return { from: direct.from, stage: direct.meaning };
  // Late in January, principios de enero.
  const joint = phraseBefore(line, at, line.vocabulary.dateJoints) ?? phraseBefore(line, at, line.vocabulary.of);
  const far = joint === null ? null : phraseBefore(line, joint.from, line.vocabulary.stages);
  return far === null ? null : { from: far.from, stage: far.meaning };
}
