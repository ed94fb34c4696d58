import { UNSPACED_SCRIPTS } from '../../engine/script.ts';

/** Stands with a space between characters that `spacedOut` sets apart; no letter, so that no index takes it for one. */
const JOINER = '\u2063';
/** An index keeps of all white space only the space: what stands in it for others that change how a text is set. */
const STAND_INS = [
  ['\u00A0', '\u2062 '],
  ['\u202F', '\u2061 '],
  ['\u200B', '\u2064'],
] as const;
const APART = new RegExp(String.raw`(?<=\S)(?=[${UNSPACED_SCRIPTS}])|(?<=[${UNSPACED_SCRIPTS}])(?=[^\s\p{M}])`, 'gu');

/** Sets the characters of scripts without spaces apart: an index of words then finds what stands within a run of them. */
export function spacedOut(text: string): string {
  const kept = STAND_INS.reduce((all, [white, standIn]) => all.replaceAll(white, standIn), text);
  return kept.replace(APART, `${JOINER} `);
}

/** The text as it was before `spacedOut`. */
export function joined(text: string): string {
  const close = text.replaceAll(`${JOINER} `, '');
  return STAND_INS.reduce((all, [white, standIn]) => all.replaceAll(standIn, white), close);
}
